import type { GrantRule, GroupRules, Model, SharedMeasureRules, TrialActionRules } from '../domain/model.js';
import type { WrittenModel } from './written/written-model.js';

type Community = Pick<Model, 'groups' | 'trialActions' | 'grants' | 'sharedMeasures'>;

/** The parts about groups of children and what they are given; a part that is not written is not there. */
export function translateCommunity(written: WrittenModel): Community {
  const { grupper, prøvehandlinger, bevillinger, 'fælles indsatser': shared } = written;
  return {
    ...(grupper && { groups: translateGroups(grupper) }),
    ...(prøvehandlinger && { trialActions: translateTrialActions(prøvehandlinger) }),
    ...(bevillinger && { grants: bevillinger.map(translateGrant) }),
    ...(shared && { sharedMeasures: translateShared(shared) }),
  };
}

function translateGroups(groups: NonNullable<WrittenModel['grupper']>): GroupRules {
  return {
    asks: groups.spørgsmål,
    heardBeforeMeetingCloses: groups['høres før mødet slutter'],
    heardBeforeDecision: groups['høres før beslutning'],
  };
}

function translateTrialActions(trials: NonNullable<WrittenModel['prøvehandlinger']>): TrialActionRules {
  return { minProfessions: trials['mindst fagligheder'], reviewWithin: trials['ses efter inden'] };
}

function translateGrant(grant: NonNullable<WrittenModel['bevillinger']>[number]): GrantRule {
  return {
    id: grant.id,
    title: grant.titel,
    level: grant.niveau,
    roles: grant.roller,
    unanimous: grant['alle skal være enige'],
    maxAmountKroner: grant['højst kroner'],
    purposes: grant.formål.map((purpose) => ({ id: purpose.id, title: purpose.titel })),
    subjects: grant['handler om'],
    childHeardFirst: grant['barnet høres først'],
    reviewWithin: grant['ses efter inden'],
  };
}

function translateShared(shared: NonNullable<WrittenModel['fælles indsatser']>): SharedMeasureRules {
  return { minExchanged: shared['træder mindst i stedet for'] };
}
