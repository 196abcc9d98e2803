import { compileModel } from '@tovholder/model';

/** What a model of this text is known by. */
export function fingerprintOfText(text: string): string {
  const compiled = compileModel(text, 'egen.yaml');
  if (!compiled.ok) throw new Error(compiled.mistakes.map(({ message }) => message).join('\n'));
  return compiled.model.hash;
}
