/** As much of the API document as it takes to send what it asks for. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minLength?: number;
  minimum?: number;
  minItems?: number;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Operation {
  operationId: string;
  security?: object[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

export interface Document {
  paths: Record<string, { get?: Operation; post?: Operation }>;
  components: { schemas: Record<string, Schema> };
}

/** The least that the schema takes. */
export function wellFormed(schema: Schema, document: Document): unknown {
  const {
    type,
    enum: choices,
    oneOf,
    properties = {},
    required = [],
    ...limits
  } = resolved(schema, document);
  const within = (part: Schema | undefined) => wellFormed(part ?? {}, document);
  if (choices) return choices[0];
  if (oneOf) return within(oneOf[0]);
  switch (type) {
    case 'boolean':
      return false;
    case 'integer':
      return limits.minimum ?? 0;
    case 'array':
      return Array.from({ length: limits.minItems ?? 0 }, () => within(limits.items));
    case 'object':
      return Object.fromEntries(
        // Whom somebody invites is said by an id or by a name; the schema can only say that each may be left out.
        [...required, ...('personId' in properties ? ['personId'] : [])].map((name) => [
          name,
          within(properties[name]),
        ]),
      );
    default:
      return text(limits);
  }
}

function text({ format, pattern }: Schema): string {
  if (format === 'uuid') return '018f2f6e-0000-7000-8000-000000000000';
  if (format === 'date') return '2026-12-14';
  if (format === 'date-time') return '2026-12-14T09:00:00+01:00';
  return pattern === undefined ? 'Noget om barnet.' : 'local';
}

function resolved(schema: Schema, document: Document): Schema {
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  const found =
    target === undefined ? undefined : document.components.schemas[target.split('/').at(-1) ?? ''];
  return found ? resolved(found, document) : schema;
}
