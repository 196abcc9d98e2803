/** What somebody meant for an id, in the letters that an id has. */
export function asId(written: string): string {
  const letters = written
    .toLocaleLowerCase('da-DK')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return letters === '' ? 'lokalt' : letters;
}

/** The id of the part of a model that has this title: people write what they call it. */
export function idTitled(title: string, data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const sections = Object.values(data).filter((section): section is unknown[] => Array.isArray(section));
  const part = sections
    .flat()
    .find((one): one is { id: string; titel: string } => isTitled(one) && isSame(one.titel, title));
  return part?.id;
}

function isTitled(part: unknown): part is { id: string; titel: string } {
  const { id, titel } = (part ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof titel === 'string';
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('da-DK') === other.trim().toLocaleLowerCase('da-DK');
}
