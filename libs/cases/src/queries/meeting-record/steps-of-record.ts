import type { Titles } from '../titles.js';
import { spoken, type Spoken } from './record-entries.js';
import type { RecordParts } from './record-parts.js';
import type { RecordedContribution, RecordedField, RecordedStep } from './said-at-meeting.js';

type Contribution = Spoken<'ContributionMade'>;

/** What was said, in the order of the analysis model; within a step the answers to its fields by themselves. */
export function stepsOf(parts: RecordParts, titles: Titles): RecordedStep[] {
  const contributions = spoken('ContributionMade', parts);
  const inModel = titles.model.analysisModel.map(({ id }) => id);
  const used = [...new Set([...inModel, ...contributions.map(({ said }) => said.step)])];
  return used
    .map((step) => {
      const ofStep = contributions.filter(({ said }) => said.step === step);
      const fields = fieldsIn(step, ofStep, titles);
      const isAnswer = ({ said }: Contribution) => fields.some(({ field }) => field === said.field);
      return {
        step,
        title: titles.step(step),
        contributions: ofStep.filter((one) => !isAnswer(one)).map((one) => contributionShown(one, titles)),
        fields,
      };
    })
    .filter(({ contributions, fields }) => contributions.length > 0 || fields.length > 0);
}

/** Those answered. An answer to a field that the case's model does not have is shown among the contributions. */
function fieldsIn(step: string, contributions: readonly Contribution[], { model }: Titles): RecordedField[] {
  const { fields = [] } = model.analysisModel.find(({ id }) => id === step) ?? {};
  return fields
    .map(({ id, title }) => ({
      field: id,
      title,
      answers: contributions
        .filter(({ said }) => said.field === id)
        .map(({ by, said: { says } }) => ({ ...by, says })),
    }))
    .filter(({ answers }) => answers.length > 0);
}

function contributionShown({ by, said }: Contribution, titles: Titles): RecordedContribution {
  const { step, says, view, dimension } = said;
  return {
    ...by,
    says,
    view: view ?? null,
    dimension: dimension === undefined ? null : titles.dimension(step, dimension),
  };
}
