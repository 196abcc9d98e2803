/** What every rule can say no with that asks for a mandate. */
export const mandate = ['no-mandate', 'beyond-mandate'] as const;

/** What every rule can say no with that asks for the voice of the child or of the group first. */
export const voice = ['child-not-heard', 'group-not-heard'] as const;
