/** As much of JSON Schema as the API document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Operation {
  operationId: string;
  summary?: string;
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

export interface ApiDocument {
  paths: Record<string, { post?: Operation }>;
  components: { schemas: Record<string, Schema> };
}

export interface CommandRoute {
  path: string;
  operation: Operation;
}

/** The routes by which something is done. */
export function commandRoutes(document: ApiDocument): CommandRoute[] {
  return Object.entries(document.paths).flatMap(([path, { post }]) =>
    post && /^\/(cases|concerns)\b/.test(path) ? [{ path, operation: post }] : [],
  );
}

/** The codes the document lists for a status of a route. */
export function listedCodes({ responses }: Operation, status: number): readonly string[] {
  const schema = responses[status]?.content?.['application/problem+json']?.schema;
  return schema?.allOf?.flatMap(({ properties }) => properties?.['code']?.enum ?? []) ?? [];
}

export function bodySchemaOf({ requestBody }: Operation): Schema {
  const schema = requestBody?.content['application/json'].schema;
  if (!schema) throw new Error('the route has no body');
  return schema;
}

export function resolve(schema: Schema, document: ApiDocument): Schema {
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  const found = target && document.components.schemas[target.split('/').at(-1) ?? ''];
  return found ? resolve(found, document) : schema;
}
