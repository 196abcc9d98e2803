import { z } from 'zod';

export const text = z.string();
export const databaseUrl = text.regex(/^postgres(ql)?:\/\//);
export const kurrentDbUrl = text.regex(/^kurrentdb(\+discover)?:\/\//);
export const yesOrNo = z.enum(['true', 'false']).transform((answer) => answer === 'true');
export const count = text.regex(/^[1-9]\d{0,8}$/).transform(Number);
export const port = text
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
export const list = text.transform((parts) => parts.split(',').map((part) => part.trim()));

/** What a variable must be, and an example; both are said when it is missing or wrong. */
export const is = (description: string, example: string) => ({ description, example });

/** Variables by name, in the order of their documentation. */
export type Shape = Readonly<Record<string, z.ZodType>>;

export function mustBe(shape: Shape, name: string): string {
  return shape[name]?.meta()?.description ?? '';
}

export function exampleOf(shape: Shape, name: string): string {
  return `${name}=${String(shape[name]?.meta()?.['example'])}`;
}
