import { describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseOpened,
  childHeard,
  childVoiceExcepted,
  concernRaised,
  contributionMade,
  disagreementRecorded,
  invitationAnswered,
  meetingClosed,
  meetingMoved,
  meetingOpened,
  meetingScheduled,
  participantArrived,
  participantInvited,
  participantPrepared,
  recordCorrected,
  scaleGiven,
  trialActionPlanned,
} from '../../projections/testing/facts.js';
import { aCase, given, type History } from '../../projections/testing/history.js';
import { stine } from '../../projections/testing/people.js';
import { recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

const meeting = [
  caseOpened(),
  concernRaised(),
  meetingScheduled(),
  participantPrepared(),
  meetingOpened(),
  contributionMade(),
  childHeard(),
  scaleGiven(),
  agreementMade(),
  disagreementRecorded(),
] as const;

const kept = { type: 'AgreementKept', data: { agreementId: 'a-1', progress: 'De leger hver dag.' } } as const;
const changed = {
  type: 'AgreementChanged',
  data: { agreementId: 'a-1', does: 'ringer hjem', signOfProgress: 'Mor er tryg', reason: 'Bedre' },
} as const;

describe('the meeting record', () => {
  it('says when it was held, and not only when it was planned', () => {
    const told = given(caseOpened(), meetingScheduled())
      .happened(aCase, meetingOpened(), { at: '2026-12-01T12:04:00.000Z' })
      .happened(aCase, meetingClosed(), { at: '2026-12-01T13:11:00.000Z' });
    const record = recordOf(told);
    expect(record).toMatchObject({
      at: '2026-12-01T12:00:00.000Z',
      openedAt: '2026-12-01T12:04:00.000Z',
      closedAt: '2026-12-01T13:11:00.000Z',
    });
    expect(recordAsText(record)).toContain(
      'Mødet begyndte 1. december 2026 kl. 13.04 og sluttede 1. december 2026 kl. 14.11.',
    );
    expect(recordAsText(recordOf(given(...meeting)))).toContain('og er ikke afsluttet endnu.');
    const later = meetingOpened({ writtenAfterwards: 'Nettet var nede.' });
    expect(recordOf(given(caseOpened(), meetingScheduled(), later, meetingClosed()))).toMatchObject({
      openedAt: null,
      closedAt: null,
    });
  });

  it('has one answer of each on the scale: the last, and what they said first', () => {
    const told = given(...meeting, scaleGiven({ value: 3, participantId: 'p-thomas' })).happened(
      aCase,
      scaleGiven({ value: 8, because: 'Nu ved jeg mere.' }),
    );
    const writtenBy = 'Karen Opdigtet';
    expect(recordOf(told).scales).toEqual([
      { who: 'Mor Opdigtet', writtenBy, value: 8, firstValue: 6, because: 'Nu ved jeg mere.' },
      { who: 'Thomas Fiktiv', writtenBy, value: 3, firstValue: null, because: 'Det går bedre derhjemme.' },
    ]);
    expect(recordAsText(recordOf(told))).toContain(
      '- Mor Opdigtet (skrevet af Karen Opdigtet): 8 (først 6). »Nu ved jeg mere.«',
    );
  });

  it('says with which view something was seen', () => {
    const said = contributionMade({ view: 'learning', says: 'Der er uro.' });
    expect(recordAsText(recordOf(given(caseOpened(), meetingScheduled(), said)))).toContain(
      '- Thomas Fiktiv (skrevet af Karen Opdigtet) (blik på læring): »Der er uro.«',
    );
  });

  it('says who settled the responsibility, and under which mandate', () => {
    const named = {
      type: 'ResponsibleNamed',
      data: {
        meetingId: 'm-1',
        responsible: { personId: 'karen', name: 'Karen Opdigtet' },
        reason: 'Nærmest.',
      },
      under: {
        mandateId: 'name',
        title: 'Navngive den ansvarlige',
        role: 'school-chief',
        unitId: 'kommunen',
      },
    } as const;
    const record = recordOf(given(caseOpened(), meetingScheduled()).happened(aCase, named, { by: stine }));
    expect(record.responsible).toEqual({
      name: 'Karen Opdigtet',
      reason: 'Nærmest.',
      decidedBy: 'Stine Skrøne',
      mandate: 'Navngive den ansvarlige',
    });
    expect(recordAsText(record)).toContain(
      'ANSVAR\nKaren Opdigtet: »Nærmest.«\nAfgjort af Stine Skrøne under mandatet »Navngive den ansvarlige«.',
    );
  });

  it('says who was there, what they had prepared and what each said', () => {
    const record = recordOf(given(...meeting, meetingClosed()));
    expect(record.participants.map(({ name, present }) => [name, present])).toEqual([
      ['Karen Opdigtet', true],
      ['Thomas Fiktiv', true],
      ['Mor Opdigtet', true],
      ['Barn Opdigtet', false],
    ]);
    expect(record.participants[1]?.prepared).toEqual([
      { question: 'Hvad er barnet glad for?', says: 'Han er glad for musik.' },
    ]);
    expect(record.steps).toMatchObject([
      { title: 'Hvad er vi bekymrede for?', contributions: [{ who: 'Thomas Fiktiv' }] },
    ]);
  });

  it('says who came later and when, and of whom nobody noted that they came', () => {
    const history = given(caseOpened(), meetingScheduled(), meetingOpened())
      .happened(aCase, participantArrived(), { at: '2026-12-01T12:25:00.000Z' })
      .happened(aCase, participantInvited());
    const record = recordOf(history);
    expect(
      record.participants.map(({ present, cameLater, arrivedAt }) => [present, cameLater, arrivedAt]),
    ).toEqual([
      [true, false, null],
      [true, false, null],
      [true, false, null],
      [true, true, '2026-12-01T12:25:00.000Z'],
      [null, false, null],
    ]);
    const text = recordAsText(record);
    expect(text).toContain('- Barn Opdigtet, barn (kom 1. december 2026 kl. 13.25): Kræves');
    expect(text).toContain('- Mormor Opdigtet, bisidder (ikke noteret som til stede): Kræves');
  });

  it('says that it was written down afterwards, when and why, and then knows no time of arrival', () => {
    const history = given(caseOpened(), meetingScheduled())
      .happened(aCase, meetingOpened({ writtenAfterwards: 'Nettet var nede\ni går.' }), {
        at: '2026-12-02T07:30:00.000Z',
      })
      .happened(aCase, participantArrived(), { at: '2026-12-02T07:32:00.000Z' });
    const record = recordOf(history);
    expect(record.writtenAfterwards).toEqual({
      at: '2026-12-02T07:30:00.000Z',
      because: 'Nettet var nede\ni går.',
    });
    expect(record.participants[3]).toMatchObject({ present: true, cameLater: true, arrivedAt: null });
    const text = recordAsText(record);
    expect(text).toContain(
      'Mødet er skrevet ned bagefter, 2. december 2026 kl. 08.30: »Nettet var nede\n          i går.«\n',
    );
    expect(text).toContain('- Barn Opdigtet, barn (kom senere): Kræves');
    expect(recordOf(given(...meeting)).writtenAfterwards).toBeNull();
  });

  it('shows an answer to the time the meeting has now: when it is moved, nobody has answered', () => {
    const answered = [caseOpened(), meetingScheduled(), invitationAnswered()] as const;
    const answerOf = (history: History) => recordOf(history).participants[1]?.answer;
    expect(answerOf(given(...answered))).toBe('accepted');
    const moved = given(...answered, meetingMoved());
    expect(answerOf(moved)).toBeNull();
    expect(recordAsText(recordOf(moved))).toContain(
      '- Thomas Fiktiv, lærer/pædagog (har ikke svaret): Kræves',
    );
    expect(answerOf(given(...answered, meetingMoved(), invitationAnswered()))).toBe('accepted');
    const declined = invitationAnswered({ answer: 'declined' });
    expect(recordAsText(recordOf(given(...answered, declined)))).toContain(
      'Thomas Fiktiv, lærer/pædagog (kommer ikke)',
    );
  });

  it('has the child’s voice, or why there is none', () => {
    expect(recordOf(given(...meeting)).childsVoice).toMatchObject({ dreams: 'En ven' });
    const excepted = recordOf(given(caseOpened(), meetingScheduled(), childVoiceExcepted()));
    expect(excepted.childsVoice).toBeNull();
    expect(excepted.childsVoiceExcepted).toMatchObject({
      ground: null,
      otherwise: null,
      legalBasis: 'Barnets lov § 5, stk. 4',
    });
    const told = childVoiceExcepted({ ground: 'age', reason: 'Spæd.', otherwise: 'Set hos mor.' });
    const record = recordOf(given(caseOpened(), meetingScheduled(), told));
    expect(record.childsVoiceExcepted).toMatchObject({ ground: 'age', otherwise: 'Set hos mor.' });
    expect(recordAsText(record)).toContain(
      'Barnet er ikke hørt (barnets alder; Barnets lov § 5, stk. 4): »Spæd.«\n' +
        'Barnets holdning er kommet frem på anden vis: »Set hos mor.«',
    );
  });

  it('counts a child heard before the meeting, not one heard after it', () => {
    const heard = childHeard({ meetingId: undefined });
    expect(
      recordOf(given(caseOpened(), meetingScheduled(), heard, meetingClosed())).childsVoice,
    ).not.toBeNull();
    expect(recordOf(given(caseOpened(), meetingScheduled(), meetingClosed(), heard)).childsVoice).toBeNull();
  });

  it('keeps agreements as they stood when the meeting ended, and tells apart what came of them', () => {
    const [agreement] = recordOf(given(...meeting, meetingClosed(), changed, kept)).agreements;
    expect(agreement).toMatchObject({ who: 'Thomas Fiktiv', does: 'finder en makker til Barn' });
    expect(agreement?.afterTheMeeting.map(({ what }) => what)).toEqual([
      expect.stringContaining('ændret'),
      'Aftalen blev holdt: »De leger hver dag.«',
    ]);
  });

  it('shows an agreement as it was changed at the table, and none that was withdrawn there', () => {
    expect(recordOf(given(...meeting, changed, meetingClosed())).agreements).toMatchObject([
      { does: 'ringer hjem', who: null, afterTheMeeting: [] },
    ]);
    const withdrawn = {
      type: 'AgreementWithdrawn',
      data: { agreementId: 'a-1', reason: 'Fortrudt' },
    } as const;
    expect(recordOf(given(...meeting, withdrawn, meetingClosed())).agreements).toEqual([]);
  });

  it('shows corrections as corrections, and lets disagreement stand', () => {
    const record = recordOf(given(...meeting, meetingClosed(), recordCorrected()));
    expect(record.corrections).toMatchObject([
      { who: 'Mor Opdigtet', says: 'Jeg sagde fire uger, ikke fem.' },
    ]);
    expect(record.disagreements).toMatchObject([{ who: 'Mor Opdigtet' }]);
  });

  it('prints as a document', () => {
    const history = given(...meeting, trialActionPlanned(), meetingClosed(), kept, recordCorrected());
    expect(recordAsText(recordOf(history))).toBe(`Referat af netværksmøde om Barn Opdigtet
1. december 2026 kl. 13.00–14.00, Lærerværelset
Niveau: Lokalt praksisfællesskab
Formål: Bekymringen drøftes.
Mødeleder: Karen Opdigtet. Referent: Thomas Fiktiv.
Mødet begyndte 23. november 2026 kl. 09.00 og sluttede 23. november 2026 kl. 09.00.
Referatet træder i stedet for en skriftlig underretning.

BEKYMRINGEN, SOM DEN BLEV REJST
Rejst af Karen Opdigtet 23. november 2026 kl. 09.00. Alvor: gul.
- Set eller hørt: »Barnet er ofte alene.«
- Barnet siger: »Jeg vil gerne have en ven.«
- Prøvet: »Makkerordning.«
- Forældrene ved: »De er ringet op.«

DELTAGERE
- Karen Opdigtet, skoleleder (til stede): Kræves
- Thomas Fiktiv, lærer/pædagog (til stede): Kræves
- Mor Opdigtet, forælder (til stede): Kræves
- Barn Opdigtet, barn (ikke til stede): Kræves
Ingen fra familieafdelingen var til stede.

FORBEREDT
- Thomas Fiktiv: Hvad er barnet glad for? »Han er glad for musik.«

BARNETS STEMME
Hørt af Thomas Fiktiv: »Samtale på skolen«.
- Bekymringer: »Ingen at lege med«.
- Det gode: »Musik«.
- Drømme: »En ven«.

HVAD ER VI BEKYMREDE FOR?
- Thomas Fiktiv (skrevet af Karen Opdigtet): »Han sidder alene i frikvarteret.«

SKALA FRA 0 TIL 10
- Mor Opdigtet (skrevet af Karen Opdigtet): 6. »Det går bedre derhjemme.«

AFTALER
- Thomas Fiktiv, senest 15. december 2026: »finder en makker til Barn«. Tegn på fremgang: »Barn leger med nogen hver dag«.

PRØVEHANDLINGER
- »prøver tolærer i fire uger« (lærer/pædagog, PPR). Antagelse: »Færre skift giver ro«. Thomas Fiktiv ser efter 20. december 2026.

UENIGHED
- Mor Opdigtet (skrevet af Karen Opdigtet): »Jeg synes, det går for langsomt.«

UDFALD
Fortsætter lokalt: »Vi prøver en makker i fire uger.«
Der følges op 5. januar 2027.

EFTER MØDET
- 23. november 2026 kl. 09.00, »finder en makker til Barn«: Aftalen blev holdt: »De leger hver dag.«

RETTELSER TIL REFERATET
- Mor Opdigtet (skrevet af Karen Opdigtet), 23. november 2026 kl. 09.00: »Jeg sagde fire uger, ikke fem.«
`);
  });
});
