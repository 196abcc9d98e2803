/** Whether an Accept header (RFC 9110 § 12.5.1) wants a text to print rather than data; undecided, it gets data. */
export function prefersText(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const ranges = accept.split(',').map(rangeOf);
  return weightOf('text/plain', ranges) > weightOf('application/json', ranges);
}

interface Range {
  type: string;
  weight: number;
}

function rangeOf(written: string): Range {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q=(0|1)(\.\d{0,3})?$/.test(parameter))?.slice(2);
  return { type, weight: weight === undefined ? 1 : Number(weight) };
}

/** The most specific range decides. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const [family] = type.split('/');
  const candidates = [type, `${family}/*`, '*/*'];
  const found = candidates.map((candidate) => ranges.find((range) => range.type === candidate));
  return found.find((range) => range !== undefined)?.weight ?? 0;
}
