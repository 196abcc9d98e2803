import type { CaseFact } from '../../domain/case-event.js';
import { describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseClosed,
  caseEscalated,
  caseOpened,
  childHeard,
  childVoiceExcepted,
  concernRaised,
  deadlineMet,
  deadlineMissed,
  deadlineMoved,
  deadlineSet,
  meetingClosed,
  meetingMoved,
  meetingOpened,
  meetingScheduled,
  participantArrived,
  screeningDecided,
} from '../testing/facts.js';
import { aCase, given, History } from '../testing/history.js';
import { sofie } from '../testing/people.js';
import { decisionTrail } from './decision-trail.projection.js';
import { fillMarks, listed, mark, withoutEarlierConcerns } from './in-words.js';
import { TrailEntry } from './trail-entry.entity.js';

describe('the decision trail', () => {
  it('has one row for every fact, in order', () => {
    const history = given(caseOpened(), concernRaised(), meetingScheduled());
    expect(trailOf(history).map(({ type }) => type)).toEqual([
      'CaseOpened',
      'ConcernRaised',
      'MeetingScheduled',
    ]);
  });

  it('says what was left undone when a case was closed, and why', () => {
    const leaves = [
      { agreementId: 'a-1', does: 'finder en makker', reason: 'Makkeren er flyttet' },
      { trialActionId: 't-1', does: 'prøver tolærer', reason: 'Klassen er delt.' },
    ];
    const saysOf = (closed: CaseFact) => trailOf(given(closed)).map(({ what }) => what);
    expect(saysOf(caseClosed({ leaves }))).toEqual([
      'Forløbet blev afsluttet: »Barnet trives.« Det blev anderledes: »Han har fået en ven.« ' +
        'Aftalen »finder en makker« bortfaldt: »Makkeren er flyttet«. ' +
        'Prøvehandlingen »prøver tolærer« bortfaldt: »Klassen er delt.«',
    ]);
    expect(saysOf(caseClosed())).toEqual([
      'Forløbet blev afsluttet: »Barnet trives.« Det blev anderledes: »Han har fået en ven.«',
    ]);
  });

  it('says that a meeting lies later than the model wants it', () => {
    const saysOf = (fact: CaseFact) => trailOf(given(fact))[0]?.what;
    const [modelLatest, late] = [
      '2026-12-02T22:59:59.999Z',
      'senere, end modellen vil have det: senest 2. december 2026.',
    ];
    expect(saysOf(meetingMoved({ modelLatest }))).toMatch(
      new RegExp(`»Mor er på arbejde\\.« Det er ${late}$`),
    );
    expect(saysOf(meetingScheduled({ modelLatest }))).toContain(` Det er ${late} Mødeleder er`);
    expect(saysOf(meetingMoved())).toMatch(/»Mor er på arbejde\.«$/);
  });

  it('names the gate by which a closed case came to the authority', () => {
    const threadHolder = { personId: 'thomas', name: 'Thomas Fiktiv' };
    const reopened = { type: 'CaseReopened', data: { reason: 'Uro.', gate: 'G5', threadHolder } } as const;
    expect(trailOf(given(reopened))).toMatchObject([
      {
        rule: 'G5',
        what: 'Forløbet blev genåbnet, fordi en bekymring altid kan nå myndigheden (G5): »Uro.« Thomas Fiktiv holder tråden.',
      },
    ]);
    const { gate, ...byMandate } = reopened.data;
    expect(gate).toBe('G5');
    expect(trailOf(given({ type: 'CaseReopened', data: byMandate }))).toMatchObject([
      { rule: null, what: 'Forløbet blev genåbnet: »Uro.« Thomas Fiktiv holder tråden.' },
    ]);
  });

  it('says why a child was not heard, and how its view came to be known, as far as it was told', () => {
    const saysOf = (excepted: CaseFact) => trailOf(given(excepted)).map(({ what }) => what);
    const reason = 'Spæd.';
    expect(saysOf(childVoiceExcepted({ reason }))).toEqual([
      'Barnet blev ikke hørt (Barnets lov § 5, stk. 4): »Spæd.«',
    ]);
    const ground = 'other-circumstances';
    expect(saysOf(childVoiceExcepted({ ground, reason, otherwise: 'Set hos mor' }))).toEqual([
      'Barnet blev ikke hørt (andre forhold; Barnets lov § 5, stk. 4): »Spæd.« ' +
        'Barnets holdning er kommet frem på anden vis: »Set hos mor«.',
    ]);
  });

  it('says who decided, in which role, at which level, under which mandate and law, and on what basis', () => {
    const history = new History().happened(
      aCase,
      {
        ...screeningDecided(),
        under: {
          mandateId: 'screening',
          title: 'Screening',
          legalBasis: 'Barnets lov § 18',
          role: 'social-worker',
          unitId: 'familieafdelingen',
        },
      },
      { by: sofie, level: 'authority', knewUpTo: 41n },
    );
    expect(trailOf(history)).toMatchObject([
      {
        whoName: 'Sofie Sagnfigur',
        role: 'social-worker',
        level: 'authority',
        isDecision: true,
        mandateTitle: 'Screening',
        legalBasis: 'Barnets lov § 20',
        basis: ['Mødereferat 1. december'],
        knewUpTo: 41n,
      },
    ]);
  });

  it('says from when to when a deadline was moved, or that it only follows another model', () => {
    const [, moved] = trailOf(given(deadlineSet(), deadlineMoved()));
    expect(moved).toMatchObject({
      ...{ deadlineId: 'd-assess', deadlineEffect: 'moved', dueAt: '2026-11-25T08:00:00.000Z' },
      what: expect.stringMatching(
        /^Fristen »Se på bekymringen« \(Barnets lov § 136, stk. 1\) er flyttet fra .*24\. november.* til .*25\. november/,
      ),
    });
    const [, same] = trailOf(given(deadlineSet(), deadlineMoved({ dueAt: '2026-11-24T08:00:00.000Z' })));
    expect(same?.what).toMatch(/følger nu den nye model og udløber stadig .*24\. november/);
  });

  it('says what a deadline came to', () => {
    const history = given(deadlineSet(), deadlineMissed(), deadlineMet({ late: true }));
    expect(trailOf(history).map(({ deadlineEffect }) => deadlineEffect)).toEqual([
      'set',
      'missed',
      'kept-late',
    ]);
  });

  it('tells apart what was decided and what was said', () => {
    const history = given(concernRaised(), childHeard(), meetingClosed(), caseEscalated());
    expect(trailOf(history).map(({ isDecision }) => isDecision)).toEqual([false, false, true, true]);
  });

  it('speaks Danish, in Danish time', () => {
    const [scheduled, closed] = trailOf(given(meetingScheduled(), meetingClosed()));
    expect(scheduled?.what).toBe(
      `${mark('meeting-kind', 'netvaerksmoede')} indkaldt til 1. december 2026 kl. 13.00–14.00, Lærerværelset. ` +
        'Mødeleder er Karen Opdigtet. Inviteret: Karen Opdigtet, Thomas Fiktiv, Mor Opdigtet og Barn Opdigtet.',
    );
    expect(closed?.what).toBe(
      'Mødet sluttede med »Fortsætter lokalt«: »Vi prøver en makker i fire uger.« Opfølgning 5. januar 2027.',
    );
  });

  it('says who had come when a meeting began, who came later, and when it was written down afterwards', () => {
    const opened = meetingOpened({ writtenAfterwards: 'Nettet var nede.' });
    const told = (...facts: readonly CaseFact[]) => trailOf(given(...facts)).map(({ what }) => what);
    expect(told(meetingOpened(), participantArrived())).toEqual([
      'Mødet begyndte. 3 til stede, 1 var ikke kommet.',
      'Kom til mødet, efter at det var begyndt.',
    ]);
    expect(told(opened, meetingOpened({ absent: [] }))).toEqual([
      'Mødet skrives ned bagefter: »Nettet var nede.« 3 til stede, 1 var ikke kommet.',
      'Mødet begyndte. 3 til stede.',
    ]);
  });

  it('leaves out what nobody wrote', () => {
    const voice = {
      ...childHeard().data.voice,
      worries: '',
      dreams: ' ',
    };
    const told = trailOf(given(concernRaised({ tried: '', parentsKnow: '' }), childHeard({ voice })));
    expect(told.map(({ what }) => what)).toEqual([
      'Bekymring rejst (gul): »Barnet er ofte alene.« Barnet siger: »Jeg vil gerne have en ven.«',
      'Barnet blev hørt af Thomas Fiktiv: »Samtale på skolen«. Det gode: »Musik«.',
    ]);
  });

  it('says who is to keep an agreement and by when', () => {
    expect(trailOf(given(agreementMade()))[0]?.what).toBe(
      'Aftalt: Thomas Fiktiv, senest 15. december 2026: »finder en makker til Barn«. ' +
        'Tegn på fremgang: »Barn leger med nogen hver dag«.',
    );
  });

  it('says which of the agreements it was, as far as the event tells', () => {
    const does = 'Makkerlæsning';
    const [agreementId, reason] = ['a-1', 'Sygdom.'];
    const said: [CaseFact, string][] = [
      [
        { type: 'AgreementKept', data: { agreementId, progress: 'Godt.', does } },
        'Aftalen »Makkerlæsning« blev holdt: »Godt.«',
      ],
      [{ type: 'AgreementKept', data: { agreementId, progress: 'Godt.' } }, 'Aftalen blev holdt: »Godt.«'],
      [
        { type: 'AgreementMissed', data: { agreementId, reason, does } },
        'Aftalen »Makkerlæsning« blev ikke holdt: »Sygdom.«',
      ],
      [
        { type: 'AgreementWithdrawn', data: { agreementId, reason, does } },
        'Aftalen »Makkerlæsning« blev trukket tilbage: »Sygdom.«',
      ],
      [
        {
          type: 'TrialActionReviewed',
          data: { trialActionId: 't-1', learned: 'Ro.', result: 'adapt', does },
        },
        'Prøvehandlingen »Makkerlæsning« blev set efter, og den tilpasses: »Ro.«',
      ],
    ];
    for (const [fact, what] of said)
      expect(given(fact).seenBy(decisionTrail).all(TrailEntry)).toMatchObject([{ what }]);
  });

  it('never tells a CPR', () => {
    expect(trailOf(given(caseOpened()))[0]?.what).not.toContain('000000');
  });
});

describe('what a screening led to', () => {
  it.each([
    ['nothing-further', 'Screeningen førte til, at der ikke gøres mere efter barnets lov ('],
    ['inquiry', 'Screeningen førte til en afdækning ('],
    ['examination', 'Screeningen førte til en børnefaglig undersøgelse ('],
  ] as const)('is told as a sentence: %s', (outcome, says) => {
    expect(trailOf(given(screeningDecided({ outcome })))[0]?.what).toContain(says);
  });
});

describe('words', () => {
  it('fills in what the model calls a thing, and leaves what it does not know', () => {
    const titleOf = (_: string, id: string) => (id === 'local' ? 'Lokalt praksisfællesskab' : undefined);
    expect(fillMarks(`fra ${mark('level', 'local')} til ${mark('level', 'unknown')}`, titleOf)).toBe(
      'fra Lokalt praksisfællesskab til unknown',
    );
  });

  it('takes nothing that somebody wrote for a mark', () => {
    expect(fillMarks('{level:local}', () => 'Lokalt praksisfællesskab')).toBe('{level:local}');
  });

  it('leaves out of a sentence what only some are told, and nothing else', () => {
    const sentence = `Bekymringen blev ${mark('earlier-concerns', 'gen')}vurderet på ${mark('level', 'local')}.`;
    const titleOf = (thing: string) => (thing === 'level' ? 'Lokalt praksisfællesskab' : undefined);
    expect(fillMarks(sentence, titleOf)).toBe('Bekymringen blev genvurderet på Lokalt praksisfællesskab.');
    expect(fillMarks(withoutEarlierConcerns(sentence), titleOf)).toBe(
      'Bekymringen blev vurderet på Lokalt praksisfællesskab.',
    );
  });

  it('lists names as people do', () => {
    expect(listed(['Anna'])).toBe('Anna');
    expect(listed(['Anna', 'Bo', 'Carl'])).toBe('Anna, Bo og Carl');
  });
});

function trailOf(history: History): TrailEntry[] {
  return history.seenBy(decisionTrail).all(TrailEntry);
}
