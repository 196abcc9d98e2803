import type { Model, StepField } from '@tovholder/model';
import { viborg } from './model.js';

const asked = { title: 'Vores fælles forståelse', asks: 'Hvad?', form: 'text', usedIn: ['record'] } as const;

/** A model whose step about worries asks for these besides. */
export function askingFor(...fields: readonly (Partial<StepField> & { id: string })[]): Model {
  return {
    ...viborg,
    analysisModel: viborg.analysisModel.map((step) =>
      step.id === 'worries' ? { ...step, fields: fields.map((field) => ({ ...asked, ...field })) } : step,
    ),
  };
}
