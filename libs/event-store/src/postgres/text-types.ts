import type { CustomTypesConfig } from 'pg';

/** Every column as the text it came as; each row knows better than a table of types what to make of it. */
export const asText: CustomTypesConfig = { getTypeParser: () => (value: string) => value };
