import { randomInt, randomUUID } from 'node:crypto';

/** An invented child: day 00 is in no calendar, so the number is nobody's. */
export const inventedCpr = '000015-4001';

/** Another each time, so that no two cases are about the same child. */
export function anotherChild(): object {
  return { kind: 'child', name: 'Barn Opdigtet', cpr: `00${randomInt(10_000_000, 100_000_000)}` };
}

/** What a teacher sends about a child, unless the spec says otherwise. */
export function concern(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    commandId: randomUUID(),
    subject: { kind: 'child', name: 'Freja Opdigtet', cpr: inventedCpr },
    unitId: 'mosebakkeskolen',
    severity: 'yellow',
    sees: 'Freja sidder alene i frikvartererne.',
    childSays: { kind: 'says', text: 'Jeg vil gerne have en at lege med.' },
    tried: 'Makkerordning i hele klassen.',
    parentsKnow: 'De har selv ringet om det.',
    acute: false,
    suspectedAbuse: false,
    meeting: { at: '2026-11-30T13:00:00+01:00', place: 'Mødelokalet på Mosebakkeskolen' },
    ...changes,
  };
}
