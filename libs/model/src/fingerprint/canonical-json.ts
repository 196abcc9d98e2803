/**
 * JSON as RFC 8785 writes it, so that the same content has the same bytes anywhere: keys in order of their UTF-16
 * units, no white space, strings and numbers as ECMAScript writes them. An absent property and an undefined one are
 * the same. What JSON cannot say is refused rather than dropped.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value as Record<string, unknown>);
  if (typeof value === 'string' && /\p{Cs}/u.test(value))
    throw new TypeError('Text with half a surrogate pair');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError(`JSON has no ${typeof value}`);
  return json;
}

function canonicalObject(value: Record<string, unknown>): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonicalJson(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}
