import type { Counted } from '../../domain/model-change/reconcile.js';
import type { CaseInReport, MovesReport, RefusedInReport } from './moves-report.js';

const nothing: Counted = {
  deadlines: 0,
  unmetDeadlines: 0,
  agreements: 0,
  trialActions: 0,
  measures: 0,
  grants: 0,
  decisions: 0,
  meetings: 0,
  people: 0,
};

/** What became of an act as a whole. Its figures add up: every case asked for is counted once. */
export function composeReport(act: string, cases: readonly CaseInReport[]): MovesReport {
  const of = (outcome: CaseInReport['outcome']) => cases.filter((one) => one.outcome === outcome);
  const moved = of('moved');
  const report = {
    act,
    asked: cases.length,
    moved: moved.length,
    changedMeanwhile: of('changed-meanwhile').length,
    refused: of('refused').length,
    notDoneYet: of('not-done-yet').length,
    refusedBecause: refusals(of('refused')),
    before: sumOf(moved.flatMap(({ before }) => before ?? [])),
    after: sumOf(moved.flatMap(({ after }) => after ?? [])),
    nothingLost: cases.every(({ missing }) => missing.length === 0),
  };
  return { ...report, text: inSentences(report, of('not-done-yet')), cases: [...cases] };
}

function refusals(refused: readonly CaseInReport[]): RefusedInReport[] {
  const codes = [...new Set(refused.map(({ code }) => code ?? ''))].sort();
  return codes.map((code) => {
    const alike = refused.filter((one) => one.code === code);
    return { code, title: alike[0]?.why ?? '', cases: alike.length };
  });
}

function sumOf(counts: readonly Counted[]): Counted {
  return counts.reduce(
    (sum, one) => ({
      deadlines: sum.deadlines + one.deadlines,
      unmetDeadlines: sum.unmetDeadlines + one.unmetDeadlines,
      agreements: sum.agreements + one.agreements,
      trialActions: sum.trialActions + one.trialActions,
      measures: sum.measures + one.measures,
      grants: sum.grants + one.grants,
      decisions: sum.decisions + one.decisions,
      meetings: sum.meetings + one.meetings,
      people: sum.people + one.people,
    }),
    nothing,
  );
}

function inSentences(
  report: Omit<MovesReport, 'text' | 'cases'>,
  leftOver: readonly CaseInReport[],
): string[] {
  const { asked, moved, changedMeanwhile, refused, notDoneYet, refusedBecause, before, after } = report;
  return [
    `Af ${inCases(asked)} skiftede ${moved}.`,
    ...(changedMeanwhile > 0
      ? [
          `I ${inCases(changedMeanwhile)} ville skiftet ændre noget andet end det, der blev vist. Se dem igen.`,
        ]
      : []),
    ...(refused > 0 ? [`${inCases(refused)} blev afvist:`] : []),
    ...refusedBecause.map(({ title, cases }) => `– ${cases}: ${title}`),
    ...(notDoneYet > 0 ? [`${inCases(notDoneYet)} blev ikke nået. Send den samme handling igen.`] : []),
    ...reasonsOf(leftOver),
    `Før: ${inThings(before)}. Efter: ${inThings(after)}.`,
    report.nothingLost ? 'Intet er gået tabt.' : 'Noget mangler. Se sagerne, hvor »missing« ikke er tom.',
  ];
}

function reasonsOf(leftOver: readonly CaseInReport[]): string[] {
  const reasons = [...new Set(leftOver.map(({ why }) => why ?? ''))].sort();
  return reasons.map((why) => `– ${leftOver.filter((one) => one.why === why).length}: ${why}`);
}

function inCases(count: number): string {
  return count === 1 ? '1 sag' : `${count} sager`;
}

function inThings(counted: Counted): string {
  const {
    unmetDeadlines,
    deadlines,
    agreements,
    trialActions,
    measures,
    grants,
    decisions,
    meetings,
    people,
  } = counted;
  return (
    `${deadlines} frister, heraf ${unmetDeadlines} uopfyldte, ${agreements} aftaler, ${trialActions} prøvehandlinger, ` +
    `${measures} indsatser, ${grants} bevillinger, ${decisions} beslutninger, ${meetings} møder, ${people} med del i sagerne`
  );
}
