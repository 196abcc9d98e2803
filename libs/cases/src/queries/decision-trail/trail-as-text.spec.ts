import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../domain/people.js';
import { Measure } from '../../projections/case-affairs/case-affairs.entity.js';
import { caseAffairs } from '../../projections/case-affairs/case-affairs.projection.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { decisionTrail } from '../../projections/decision-trail/decision-trail.projection.js';
import { TrailEntry } from '../../projections/decision-trail/trail-entry.entity.js';
import { MeetingParticipant, RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { replay } from '../../projections/replay.js';
import {
  caseEscalated,
  caseOpened,
  concernAssessed,
  concernRaised,
  concernReceived,
  contributionMade,
  deadlineMet,
  deadlineMissed,
  deadlineSet,
  followUpHeld,
  measureStarted,
  meetingClosed,
  meetingScheduled,
  screeningDecided,
} from '../../projections/testing/facts.js';
import { aCase, anotherCase, History } from '../../projections/testing/history.js';
import { karen, sofie, thomas } from '../../projections/testing/people.js';
import { aModel } from '../testing/a-model.js';
import { titlesOf } from '../titles.js';
import { composeTrail } from './compose-trail.js';
import { trailAsText } from './trail-as-text.js';

const theClock: Actor = { personId: 'clock', name: 'Fristuret', role: 'clock', unitId: 'clock' };

describe('the trail as a text', () => {
  it('tells what was done in one go as one act, by whom in which role', () => {
    const told = new History()
      .happened(aCase, caseOpened(), { commandId: 'raise' })
      .happened(aCase, concernRaised(), { commandId: 'raise' })
      .happened(aCase, concernReceived(), { commandId: 'raise' })
      .happened(aCase, deadlineSet(), { commandId: 'raise' })
      .happened(aCase, concernAssessed(), { commandId: 'assess', by: sofie })
      .happened(aCase, notifierAcknowledged, { commandId: 'acknowledge', by: sofie });
    expect(textOf(told)).toBe(`Beslutningsspor for Barn Opdigtet

23. november 2026 kl. 09.00 · Karen Opdigtet, skoleleder · Lokalt praksisfællesskab
   1. Forløbet om Barn Opdigtet blev åbnet på niveauet Lokalt praksisfællesskab efter modellen viborg, version 1.
   2. Bekymring rejst (gul): »Barnet er ofte alene.« Barnet siger: »Jeg vil gerne have en ven.« Prøvet: »Makkerordning.« Forældrene ved: »De er ringet op.«
   3. Familieafdelingen modtog bekymringen, fordi mødet blev indkaldt.
   4. Frist: Vurdér bekymringen for akut behov, senest 24. november 2026 kl. 09.00 (Barnets lov § 136).

23. november 2026 kl. 09.00 · Sofie Sagnfigur, børne- og ungerådgiver · Lokalt praksisfællesskab
   5. Bekymringen blev vurderet: intet akut behov. »Ikke akut.«
   6. Kvittering sendt til underretteren: »Tak.«
`);
  });

  it('names a deadline by its title when it is kept, kept late or missed', () => {
    const told = opened()
      .happened(aCase, deadlineMissed(), { by: theClock })
      .happened(aCase, deadlineMet({ late: true }), { by: sofie })
      .happened(aCase, deadlineMet(), { by: sofie });
    const deadline = 'Fristen »Vurdér bekymringen for akut behov« (24. november 2026 kl. 09.00)';
    expect(textOf(told)).toContain(`${deadline} blev ikke holdt.`);
    expect(textOf(told)).toContain(`${deadline} blev holdt for sent.`);
    expect(textOf(told)).toContain(`${deadline} blev holdt.`);
  });

  it('says for whom somebody wrote, but not that they acted for themselves', () => {
    const told = opened()
      .happened(aCase, meetingScheduled())
      .happened(aCase, contributionMade({ participantId: 'p-mother' }), { by: karen })
      .happened(aCase, contributionMade({ participantId: 'p-thomas' }), { by: thomas });
    expect(textOf(told)).toContain('Karen Opdigtet, skoleleder på vegne af Mor Opdigtet');
    expect(textOf(told)).not.toContain('på vegne af Thomas');
  });

  it('shows the mandate, and the child’s voice where the mandate asks for it', () => {
    const told = opened()
      .happened(aCase, { ...concernAssessed(), under: under('assess', 'Vurdere bekymringen') }, { by: sofie })
      .happened(aCase, { ...screeningDecided(), under: under('screening', 'Screening') }, { by: sofie });
    const restsOn = textOf(told)
      .split('\n')
      .filter((line) => line.startsWith('      '));
    expect(restsOn.map((line) => line.trim())).toEqual([
      'Mandat: Vurdere bekymringen (Tværfagligt myndighedsforum)',
      'Vidste til og med nr. 1',
      'Mandat: Screening (Tværfagligt myndighedsforum)',
      'Grundlag: Mødereferat 1. december',
      'Barnets stemme: ikke hørt',
      'Vidste til og med nr. 2',
    ]);
  });

  it('says once what lay before whoever decided, by the numbers of the case and not of the log', () => {
    const told = new History()
      .happened(anotherCase, caseOpened({ caseId: anotherCase }))
      .happened(aCase, caseOpened())
      .happened(aCase, concernRaised());
    const close = { commandId: 'close', knewUpTo: 2n };
    told
      .happened(aCase, meetingClosed(), close)
      .happened(aCase, caseEscalated(), close)
      .happened(aCase, deadlineSet(), close);
    const ofCase = { ...told, events: told.events.filter(({ caseId }) => caseId === aCase) } as History;
    expect(textOf(ofCase).match(/Vidste til og med nr. .*/g)).toEqual(['Vidste til og med nr. 1']);
  });

  it('says to which measure a deadline is owed, when it is set and when it is kept, and what was followed up', () => {
    const told = opened()
      .happened(aCase, measureStarted())
      .happened(aCase, deadlineSet({ measureId: 'i-1' }))
      .happened(aCase, deadlineSet({ deadlineId: 'd-other' }))
      .happened(aCase, followUpHeld({ measureId: 'i-1' }))
      .happened(aCase, deadlineMet())
      .happened(aCase, deadlineMet({ deadlineId: 'd-other' }));
    const named = textOf(told)
      .split(/\n(?= {3,}\d+\.)/)
      .filter((fact) => fact.includes('Indsats: »Støtteperson«'))
      .map((fact) => fact.trim().split('.')[0]);
    expect(named).toEqual(['3', '5', '6']);
  });

  it('shows the model’s way under which the case moved', () => {
    expect(textOf(opened().happened(aCase, caseEscalated()))).toContain(
      'Vej i modellen: send videre fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum',
    );
  });
});

const notifierAcknowledged = { type: 'NotifierAcknowledged', data: { message: 'Tak.' } } as const;

function opened(): History {
  return new History().happened(aCase, caseOpened());
}

function under(mandateId: string, title: string) {
  return { mandateId, title, role: 'social-worker', unitId: sofie.unitId } as const;
}

function textOf({ events }: History): string {
  const rows = replay([caseOverview, decisionTrail, meetingRecord, caseAffairs], events);
  const overview = rows.all(CaseOverview)[0] as CaseOverview;
  const titles = titlesOf({ modelFor: () => aModel }, overview);
  const measures = rows.all(Measure);
  const said = rows.all(RecordEntry);
  const facts = composeTrail(
    rows.all(TrailEntry),
    rows.all(MeetingParticipant),
    measures,
    said,
    () => titles,
  );
  return trailAsText({ caseId: aCase, subjectName: overview.subjectName, asOf: null, facts });
}
