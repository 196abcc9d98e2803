import { z } from 'zod';
import { partitions, retentionMs, topicOf } from '../kafka/topics.js';
import {
  audiences,
  contractNames,
  contracts,
  typeOf,
  type Audience,
  type ContractName,
} from '../published/contracts.js';

const description = `
Tovholder tells other systems of the municipality how cases go: that one was opened, that a meeting is planned, that a
deadline was kept. It does not tell what anybody said, who they are, or what anybody thinks of a child or a parent.
Whoever needs that asks Tovholder with rights of their own.

Each message is a CloudEvent 1.0 in binary mode. Its key is the case; all about one case comes in one partition, in the
order it happened. Across the two topics there is no order, but \`ce_sequence\` says where in its case an event stands.
Numbers may be missing: not everything is published.

A message may come more than once. \`ce_id\` is then the same: whoever remembers the ids they have acted on, in the same
transaction as they act, acts once.

Within a version fields may be added; take what you know and let the rest be. A field that is taken away or comes to
mean something else makes a new version, which is a new type.

The case's id is a pseudonym: it says nothing by itself, and leads to a child for those only who may look the case up.
It must be kept as such, and so must what a few cases at a small school would give away together.
`.trim();

const titles: Readonly<Record<Audience, { title: string; summary: string }>> = {
  cases: {
    title: 'How cases go',
    summary:
      'For every system that takes part in the cooperation around children, the school system among them.',
  },
  authority: {
    title: 'The family department’s side',
    summary: 'For the journal system and the data platform alone; nobody else may have the right to read it.',
  },
};

/** The published contracts as an AsyncAPI 3 document. */
export function asyncApiDocument(): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Tovholder',
      version: '1.0.0',
      description,
      license: { name: 'MPL-2.0', url: 'https://www.mozilla.org/MPL/2.0/' },
    },
    defaultContentType: 'application/json',
    channels: perAudience(channel),
    operations: perAudience(operation),
    components: {
      messages: Object.fromEntries(contractNames.map((name) => [messageName(name), message(name)])),
      messageTraits: { cloudEvent },
    },
  };
}

function perAudience(part: (audience: Audience) => object): object {
  return Object.fromEntries(audiences.map((name) => [name, part(name)]));
}

function channel(audience: Audience): object {
  return {
    address: topicOf(audience),
    ...titles[audience],
    messages: Object.fromEntries(
      namesFor(audience).map((name) => [
        messageName(name),
        { $ref: `#/components/messages/${messageName(name)}` },
      ]),
    ),
    bindings: {
      kafka: {
        topic: topicOf(audience),
        partitions,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': retentionMs },
        bindingVersion: '0.5.0',
      },
    },
  };
}

function operation(audience: Audience): object {
  return {
    action: 'send',
    channel: { $ref: `#/channels/${audience}` },
    summary: titles[audience].summary,
    messages: namesFor(audience).map((name) => ({
      $ref: `#/channels/${audience}/messages/${messageName(name)}`,
    })),
  };
}

function message(name: ContractName): object {
  const { summary, data } = contracts[name];
  return {
    name: typeOf(name),
    title: name,
    summary,
    traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
    headers: {
      type: 'object',
      required: ['ce_type'],
      properties: { ce_type: { type: 'string', const: typeOf(name) } },
    },
    payload: openToNewFields(z.toJSONSchema(data, { target: 'draft-7' })),
  };
}

/** We send exactly what is stated; who receives must not refuse what a later release adds. */
function openToNewFields({ $schema: _, ...schema }: z.core.JSONSchema.BaseSchema): object {
  return { ...schema, additionalProperties: true };
}

const cloudEvent = {
  contentType: 'application/json',
  headers: {
    type: 'object',
    required: [
      'content-type',
      'ce_specversion',
      'ce_id',
      'ce_type',
      'ce_source',
      'ce_subject',
      'ce_time',
      'ce_partitionkey',
      'ce_sequence',
    ],
    properties: {
      'content-type': { type: 'string', const: 'application/json' },
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: { type: 'string', format: 'uuid', description: 'The event. Sent again, it keeps its id.' },
      ce_type: { type: 'string' },
      ce_source: {
        type: 'string',
        format: 'uri-reference',
        description: 'Which installation it comes from.',
      },
      ce_subject: { type: 'string', format: 'uuid', description: 'The case.' },
      ce_time: { type: 'string', format: 'date-time', description: 'When it happened.' },
      ce_partitionkey: { type: 'string', format: 'uuid', description: 'The case, which is the key, too.' },
      ce_sequence: {
        type: 'string',
        pattern: '^[0-9]{10}$',
        description: 'Where it stands in its case; compare it as text.',
      },
    },
  },
  bindings: { kafka: { key: { type: 'string', format: 'uuid' }, bindingVersion: '0.5.0' } },
};

function namesFor(audience: Audience): ContractName[] {
  return contractNames.filter((name) => contracts[name].audience === audience);
}

/** `meetingClosedV1` for `meeting.closed`: components may not have a point in their name. */
function messageName(name: ContractName): string {
  const words = name.split(/[.-]/);
  const [first = '', ...others] = words;
  const camel = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `${camel}V${contracts[name].version}`;
}
