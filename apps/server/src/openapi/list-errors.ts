import type { OpenAPIObject } from '@nestjs/swagger';
import { catalogue, type ProblemCode } from '../problems/catalogue.js';
import { refusalsExtension } from '../problems/refusals.js';
import { operationsOf, type Operation } from './operations-of.js';

const always: ProblemCode[] = [
  'malformed-request',
  'forbidden-character',
  'request-timeout',
  'too-many-requests',
  'headers-too-large',
  'unexpected',
];
const whenSignedIn: ProblemCode[] = [
  'not-signed-in',
  'sign-in-expired',
  'not-in-directory',
  'sign-in-unavailable',
];
const withParameters: ProblemCode[] = ['invalid-input', 'url-too-long'];
const withBody: ProblemCode[] = [
  'invalid-input',
  'malformed-json',
  'too-large',
  'unsupported-content-type',
  'unsupported-content-encoding',
];

/** Gives every operation its error responses: one per status, with the codes it can carry. */
export function listErrors(document: OpenAPIObject): OpenAPIObject {
  for (const operation of operationsOf(document)) addErrors(operation);
  return document;
}

function addErrors(operation: Operation): void {
  const own = operation as Operation & { [refusalsExtension]?: ProblemCode[] };
  const codes = new Set<ProblemCode>([
    ...always,
    ...(operation.security?.length ? whenSignedIn : []),
    ...(operation.parameters?.length ? withParameters : []),
    ...(operation.requestBody ? withBody : []),
    ...(own[refusalsExtension] ?? []),
  ]);
  delete own[refusalsExtension];
  for (const [status, ofStatus] of groupByStatus(codes)) {
    operation.responses[status] = {
      description: ofStatus.map((code) => `\`${code}\`: ${catalogue[code].title}.`).join(' '),
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { type: 'object', properties: { code: { type: 'string', enum: ofStatus } } },
            ],
          },
        },
      },
    };
  }
}

function groupByStatus(codes: ReadonlySet<ProblemCode>): Map<string, ProblemCode[]> {
  const groups = new Map<string, ProblemCode[]>();
  for (const code of [...codes].sort()) {
    const status = String(catalogue[code].status);
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}
