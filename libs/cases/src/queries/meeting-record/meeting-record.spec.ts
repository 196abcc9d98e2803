import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  childHeard,
  childVoiceExcepted,
  contributionMade,
  meetingClosed,
  meetingScheduled,
  recordCorrected,
  scaleGiven,
  trialActionPlanned,
} from '../../projections/testing/facts.js';
import { aCase, given } from '../../projections/testing/history.js';
import { stine } from '../../projections/testing/people.js';
import { aMeeting, recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

const kept = { type: 'AgreementKept', data: { agreementId: 'a-1', progress: 'De leger hver dag.' } } as const;

describe('the meeting record', () => {
  it('has one answer of each on the scale: the last, and what they said first', () => {
    const told = given(...aMeeting, scaleGiven({ value: 3, participantId: 'p-thomas' })).happened(
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

  it('has the child’s voice, or why there is none', () => {
    expect(recordOf(given(...aMeeting)).childsVoice).toMatchObject({ dreams: 'En ven' });
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

  it('shows corrections as corrections, and lets disagreement stand', () => {
    const record = recordOf(given(...aMeeting, meetingClosed(), recordCorrected()));
    expect(record.corrections).toMatchObject([
      { who: 'Mor Opdigtet', says: 'Jeg sagde fire uger, ikke fem.' },
    ]);
    expect(record.disagreements).toMatchObject([{ who: 'Mor Opdigtet' }]);
  });

  it('prints as a document', () => {
    const history = given(...aMeeting, trialActionPlanned(), meetingClosed(), kept, recordCorrected());
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
