import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { catalogue } from './catalogue.js';
import type { Refusal } from './refusal.js';

@ApiSchema({ name: 'Alternative', description: 'Noget, der kan vælges.' })
export class AlternativeSchema {
  @ApiProperty({ description: 'Det, der sendes.', example: 'stay-local' })
  id!: string;

  @ApiProperty({ description: 'Det, der vises.', example: 'Vi fortsætter, hvor vi er' })
  title!: string;
}

@ApiSchema({ name: 'FieldProblem', description: 'Et felt, der skal rettes.' })
export class FieldProblemSchema {
  @ApiProperty({ description: 'JSON Pointer (RFC 6901) til feltet i det sendte.', example: '/seen' })
  pointer!: string;

  @ApiProperty({ description: 'Dansk, hvad der skal gøres.', example: 'Feltet skal udfyldes.' })
  message!: string;

  @ApiProperty({ description: 'Stabil kode for, hvad der er galt.', example: 'required' })
  code!: string;

  @ApiProperty({
    type: () => AlternativeSchema,
    isArray: true,
    required: false,
    description: 'Det, feltet kan være i stedet.',
  })
  choices?: readonly AlternativeSchema[];
}

@ApiSchema({ name: 'ChangeSince', description: 'Noget, der er sket i sagen, siden man så den.' })
export class ChangeSinceSchema {
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ description: 'Hændelsen.', example: 'AgreementMade' })
  type!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Hvem der gjorde det.' })
  by!: string;
}

/** RFC 9457, with a stable code for programs and Danish for people. */
@ApiSchema({ name: 'Problem', description: 'Hvorfor noget ikke blev gjort (RFC 9457).' })
export class Problem {
  @ApiProperty({ format: 'uri-reference', example: '/problems/stale-version' })
  type!: string;

  @ApiProperty({ example: 'Sagen er ændret, siden du så den' })
  title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599, example: 409 })
  status!: number;

  @ApiProperty({ description: 'Dansk, hvad man kan gøre.' })
  detail!: string;

  @ApiProperty({ description: 'Stabil kode.', example: 'stale-version' })
  code!: string;

  @ApiProperty({ format: 'uri', description: 'Forespørgslens nummer, som også står i loggen.' })
  instance!: string;

  @ApiProperty({ type: () => FieldProblemSchema, isArray: true, required: false })
  errors?: FieldProblemSchema[];

  @ApiProperty({
    required: false,
    description: 'Bestemmelsen, afslaget hviler på.',
    example: 'Barnets lov § 5',
  })
  legalBasis?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Den version af sagen, man havde set.' })
  seenVersion?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'Den version, sagen er nået til.' })
  currentVersion?: number;

  @ApiProperty({ type: () => ChangeSinceSchema, isArray: true, required: false })
  changes?: readonly ChangeSinceSchema[];
}

export function problemFor(refusal: Refusal, requestId: string): Problem {
  const { status, title, whatToDo } = catalogue[refusal.code];
  return {
    type: `/problems/${refusal.code}`,
    title,
    status,
    detail: refusal.detail ?? whatToDo,
    code: refusal.code,
    instance: `urn:uuid:${requestId}`,
    ...(refusal.errors && { errors: [...refusal.errors] }),
    ...refusal.members,
  };
}
