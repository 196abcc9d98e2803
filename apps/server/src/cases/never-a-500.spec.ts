import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShippedModels } from '@tovholder/model';
import fc, { type GeneratorValue } from 'fast-check';
import { anyId, fitting, type Known } from './testing/any-body.js';
import { concern } from './testing/bodies.js';
import {
  bodySchemaOf,
  commandRoutes,
  listedCodes,
  type ApiDocument,
  type CommandRoute,
} from './testing/document.js';
import { situations, type Situation } from './testing/situations.js';
import { demonstrationDirectory, TryCases, type Reply } from './testing/try-cases.js';

const people = demonstrationDirectory.people().map(({ personId }) => personId);
const model = loadShippedModels().current('viborg');
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const identifiers = {
  person: people,
  unitId: ['mosebakkeskolen', 'aaparkskolen'],
  kind: ids(model.meetingKinds),
  outcome: ids(model.outcomes),
  step: ids(model.analysisModel),
  dimension: ids(model.analysisModel.flatMap(({ dimensions }) => dimensions)),
  to: ids(model.levels),
  questionId: ids(model.actionCards.flatMap(({ questions }) => questions)),
};

function oneOf<Thing>(things: readonly Thing[], draw: GeneratorValue): Thing {
  return things[draw(fc.nat, things.length - 1)]!;
}

function expectRefused({ status, headers, body }: Reply, { path, operation }: CommandRoute): void {
  const code = body['code'];
  expect(status).toBeLessThan(500);
  expect({ path, status, code, type: headers.get('content-type') }).toEqual({
    path,
    status,
    code: listedCodes(operation, status).find((listed) => listed === code),
    type: 'application/problem+json; charset=utf-8',
  });
}

describe('whatever is sent to a route', () => {
  let server: TryCases;
  let document: ApiDocument;
  let routes: CommandRoute[];

  beforeAll(async () => {
    server = await TryCases.start();
    document = await server.document<ApiDocument>();
    routes = commandRoutes(document);
  });
  afterAll(() => server.close());

  it('is refused as a problem that the document lists, when it is any JSON at all', async () => {
    const { body } = await server.post('tavs-tavlesen', '/concerns', concern());
    const fields = Object.values(document.components.schemas).flatMap((one) =>
      Object.keys(one.properties ?? {}),
    );
    const anyBody = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.oneof(fc.constantFrom(...new Set(fields)), fc.string()), fc.jsonValue()),
    );
    const anyId = fc.constantFrom(body['caseId'] as string, randomUUID(), 'ikke-et-id', '%F0%9F%91%8D', '0');
    for (const route of routes) {
      await fc.assert(
        fc.asyncProperty(anyBody, anyId, async (sent, id) => {
          const url = route.path.replace(/\{\w+\}/g, id);
          expectRefused(await server.post('tavs-tavlesen', url, sent), route);
        }),
        { numRuns: 12 },
      );
    }
  });

  it('is carried out or refused as the document lists, when it fits the document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const situation = await oneOf(situations, draw)(server);
        for (let step = 0; step < 40; step += 1) await sendSomething(draw, situation);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  async function sendSomething(draw: GeneratorValue, situation: Situation): Promise<void> {
    const { path, operation } = oneOf(routes, draw);
    const known = await knownIn(situation.caseId);
    const body = draw(() => fitting(bodySchemaOf(operation), document, known)) as Record<string, unknown>;
    const url = path
      .replace('{caseId}', situation.caseId)
      .replace(/\{(\w+)\}/g, (_, name: string) => draw(anyId, name, known));
    // Mostly those who have something to do in it: strangers are only told that there is no such case.
    const { hands } = situation;
    const somebody = [...hands, ...hands, ...hands, ...people];
    const reply = await server.post(oneOf(somebody, draw), url, {
      ...body,
      commandId: randomUUID(),
      ...('seenVersion' in body && { seenVersion: situation.version }),
    });
    if (reply.status >= 400) expectRefused(reply, { path, operation });
    else if (reply.body['caseId'] === situation.caseId) situation.version = reply.body['version'] as number;
  }

  async function knownIn(caseId: string): Promise<Known> {
    const events = JSON.stringify((await server.store.readStream(`case-${caseId}`)).map(({ data }) => data));
    const given: Record<string, string[]> = {};
    for (const [, name = '', id = ''] of events.matchAll(
      /"(\w+)":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g,
    )) {
      (given[name] ??= []).push(id);
    }
    return { identifiers, given };
  }
});
