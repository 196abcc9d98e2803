import { ApiProperty } from '@nestjs/swagger';

// What each property of an answer is, said once for the OpenAPI document. Descriptions are Danish, as the API's.

interface Nullable {
  orNull?: boolean;
}

export const ShownText = (description: string, { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: 'string', nullable: orNull, description });

export const ShownChoice = (description: string, of: readonly string[], { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: 'string', enum: [...of], nullable: orNull, description });

export const ShownChoices = (description: string, of: readonly string[]) =>
  ApiProperty({ type: 'string', enum: [...of], isArray: true, description });

/** One of these, or the id of something a model names. */
export const ShownChoiceOrId = (description: string, of: readonly string[]) =>
  ApiProperty({ anyOf: [{ type: 'string', enum: [...of] }, { type: 'string' }], description });

export const ShownMoment = (description: string, { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: 'string', format: 'date-time', nullable: orNull, description });

export const ShownDay = (description: string, { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: 'string', format: 'date', nullable: orNull, description });

export const ShownNumber = (description: string, { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: 'integer', nullable: orNull, description });

export const ShownYesNo = (description: string, { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: 'boolean', nullable: orNull, description });

export const ShownPosition = (description: string) =>
  ApiProperty({ type: 'string', pattern: '^[0-9]+$', example: '4711', description });

export const ShownTexts = (description: string) =>
  ApiProperty({ type: 'string', isArray: true, description });

type Shape = abstract new () => object;

export const ShownPart = (description: string, of: () => Shape, { orNull = false }: Nullable = {}) =>
  ApiProperty({ type: () => of(), nullable: orNull, description });

export const ShownList = (description: string, of: () => Shape) =>
  ApiProperty({ type: () => of(), isArray: true, description });
