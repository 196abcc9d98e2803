import type { ScalarTag, Tags } from 'yaml';

// Beyond this many digits a number is rounded.
const mostDigits = 15;

/**
 * A number is digits and nothing else. YAML would read `75.000`, the way Danes write thousands, as 75, and 2026.10 as
 * 2026.1; here whatever is no plain whole number is text as it was written, so that nobody's amount becomes another.
 */
const plainWholeNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  identify: Number.isInteger,
  test: new RegExp(`^(0|-?[1-9]\\d{0,${mostDigits - 1}})$`),
  resolve: Number,
};

const numbers: readonly string[] = ['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float'];

export function wholeNumbersOnly(tags: Tags): Tags {
  const others = tags.filter((tag) => typeof tag === 'string' || !numbers.includes(tag.tag ?? ''));
  return [...others, plainWholeNumber];
}

/** What to write instead, to whoever wrote a number otherwise than in plain digits; nothing when it is no number. */
export function adviceOnNumber(written: string, isKroner: boolean): string | undefined {
  const text = written.trim().replace(/\s*(kroner|kr\.?|,-)$/i, '');
  const grouped = /^-?\d{1,3}(?:[.,'_ \u00A0]\d{3})+(?:[.,](?:0{1,2}|-))?$/.test(text);
  const digits = text.replace(/[.,](?:0{1,2}|-)$/, '').replace(/[.,'_ \u00A0]/g, '');
  const whole = /^\d+(?:[.,](?:0{1,2}|-))?$/.test(text);
  if ((grouped || whole) && digits.length > mostDigits) return 'Tallet er for stort.';
  if (grouped || whole) return inDigits(digits, isKroner);
  if (/^[-+]?\d+[.,]\d+$/.test(text)) {
    return isKroner ? 'Skriv hele kroner uden ører, fx 75000.' : 'Skriv et helt tal uden decimaler.';
  }
  const meant = text === '' ? Number.NaN : Number(text.replaceAll('_', ''));
  return Number.isSafeInteger(meant) ? inDigits(String(meant), isKroner) : undefined;
}

function inDigits(digits: string, isKroner: boolean): string {
  const number = digits.replace(/^(-?)0+(?=\d)/, '$1');
  return isKroner
    ? `Skriv hele kroner uden punktum: ${number}.`
    : `Skriv et helt tal uden punktum, komma, mellemrum og anførselstegn: ${number}.`;
}
