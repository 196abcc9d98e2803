import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** As much of an answer as the document speaks about. */
export interface ToCheck {
  status: number;
  headers: Headers;
  body: unknown;
}

interface Responses {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

export interface Document {
  paths: Record<string, Record<string, Responses>>;
  components: { schemas: Record<string, object> };
}

/** What the API document promises, to hold real answers to: each status, type and field listed, and no others. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly document: Document) {
    formats.default(this.ajv);
    this.ajv.addSchema(closed(document), 'document');
  }

  /** How the answer is not what the document promises. Names fields, never what is in them. */
  breaches(method: string, url: string, { status, headers, body }: ToCheck): string[] {
    const path = this.pathOf(url);
    if (path === undefined) return [`no route in the document for ${url}`];
    const operation = this.document.paths[path]?.[method.toLowerCase()];
    if (!operation) return [`${method} ${path} is not in the document`];
    const response = operation.responses[status];
    if (!response) return [`${method} ${path} does not list ${status}`];
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    if (!response.content?.[type]) return [`${method} ${path} does not list ${status} as ${type}`];
    const validate = this.validatorAt([
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      status,
      'content',
      type,
    ]);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${method} ${path} ${status}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  private pathOf(url: string): string | undefined {
    const asked = (url.split('?')[0] ?? '').split('/');
    const fits = (path: string) => {
      const parts = path.split('/');
      return (
        parts.length === asked.length &&
        parts.every((part, index) => part.startsWith('{') || part === asked[index])
      );
    };
    return Object.keys(this.document.paths).find(fits);
  }

  private validatorAt(steps: readonly (string | number)[]): ValidateFunction {
    const pointer = [...steps, 'schema'].map((step) => encodeURIComponent(escaped(String(step)))).join('/');
    const validate = this.validators.get(pointer) ?? this.ajv.compile({ $ref: `document#/${pointer}` });
    this.validators.set(pointer, validate);
    return validate;
  }
}

/** RFC 6901 § 3. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A client may be sent more than it was promised; a test must not let that pass unseen. */
function closed(document: Document): Document {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    'properties' in schema ? { additionalProperties: false, ...schema } : schema,
  ]);
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) as Record<string, object> },
  };
}
