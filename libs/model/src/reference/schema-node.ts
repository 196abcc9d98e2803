/** As much of JSON Schema as the schema of a model uses. */
export interface SchemaNode {
  type?: string;
  description?: string;
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  items?: SchemaNode;
  enum?: readonly string[];
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** The fields a value has, itself or each on its list. */
export function fieldsWithin({ properties, items }: SchemaNode): SchemaNode | undefined {
  if (properties) return { properties };
  return items?.properties ? items : undefined;
}
