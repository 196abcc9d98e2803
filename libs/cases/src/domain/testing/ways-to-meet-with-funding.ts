import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { withFunding } from './funding-history.js';
import { given, type Outcome } from './given.js';
import { screening } from './how-far.js';
import { fundingSettled, measureStarted } from './later-history.js';
import { familyChief, socialWorker } from './municipality.js';

function starting(wanted: Parameters<typeof command.startMeasure>[0]): Outcome {
  return given(...screening)
    .by(socialWorker)
    .with({ model: withFunding })
    .when(command.startMeasure({ fundingAnswerBy: undefined, ...wanted }));
}

/** What is refused of who pays, also where the model says who pays for what. */
export const waysToMeetWithFunding = {
  'funding-owners-missing': () =>
    given(...screening)
      .by(socialWorker)
      .when(command.startMeasure({ fundingOwnerIds: [] })),
  'funding-settled': () =>
    given(...screening, measureStarted(), fundingSettled())
      .by(familyChief)
      .when(command.settleFunding()),
  'unknown-measure-kind': () => starting({ kinds: ['gold'] }),
  'measure-kind-missing': () => starting({}),
  'settled-between-kinds': () =>
    starting({ kinds: ['day-treatment', 'special-education'], funding: { kind: 'settled' } }),
  'funding-comes-first': () => starting({ kinds: ['aids'] }),
  'model-says-who-pays': () =>
    starting({ kinds: ['day-treatment'], funding: { kind: 'settled', payer: 'Skoleafdelingen' } }),
  'payer-missing': () =>
    given(...screening, measureStarted())
      .by(familyChief)
      .when(command.settleFunding({ payer: undefined })),
  'funding-answer-too-late': () => starting({ kinds: ['day-treatment'], fundingAnswerBy: '2026-05-01' }),
  'reminder-not-due': () =>
    given(...screening, measureStarted(), questionToRemindOf('2026-04-01T12:00:00.000Z')).when(
      command.remindOwnersOfFunding(),
    ),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;

function questionToRemindOf(remindAt: string) {
  return {
    type: 'FundingQuestionOpened',
    data: {
      measureId: 'measure-1',
      question: 'Hvem betaler?',
      owners: [{ personId: familyChief.personId, name: familyChief.name }],
      answerBy: '2026-04-20',
      remindAt,
    },
  } as const;
}
