import type { AnalysisStep, Model } from './model.js';

/** Where people say what they worry about: the step that is there for it, or the first that takes what they say. */
export function stepForWorries({ analysisModel }: Pick<Model, 'analysisModel'>): AnalysisStep | undefined {
  return (
    analysisModel.find(({ collects }) => collects === 'worries') ??
    analysisModel.find(({ collects }) => collects === 'contributions')
  );
}
