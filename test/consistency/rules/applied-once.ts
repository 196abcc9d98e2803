import { byCommand } from '../history/by-command.js';
import {
  type Acknowledged,
  type AppendTried,
  appendsOf,
  type Fault,
  type History,
  isAcknowledged,
  type Seen,
  showing,
} from '../history/history.js';

const rule = 'applied once';

/** A command is carried out once, however often it is sent, and every answer to it says the same. */
export function* appliedOnce(history: History): Iterable<Fault> {
  const tries = byCommand(appendsOf(history));
  for (const ofCommand of tries.values()) yield* answersDiffer(ofCommand);
  const log = byCommand(history.afterwards.seen);
  for (const [commandId, events] of log) {
    const sent = tries.get(commandId) ?? [];
    if (sent.some((append) => isWhatWasSent(events, append))) continue;
    const says =
      sent.length === 0
        ? `nobody sent command ${commandId}, and yet it is there`
        : `command ${commandId} is there with ${events.length} events, which is not what was sent any one time`;
    yield { rule, says, piece: [...sent, showing(history.afterwards, (seen) => events.includes(seen))] };
  }
}

function* answersDiffer(tries: readonly AppendTried[]): Iterable<Fault> {
  const answers = tries.filter(isAcknowledged);
  const [first] = answers;
  if (!first) return;
  const other = answers.find((answer) => !isSameAnswer(answer, first));
  const { commandId } = first;
  if (other) {
    const says = `command ${commandId} was answered with position ${first.outcome.position}, and with ${other.outcome.position}`;
    yield { rule, says, piece: [first, other] };
  }
  const fresh = answers.filter(({ outcome }) => !outcome.repeated);
  if (!other && fresh.length > 1) {
    yield { rule, says: `command ${commandId} was twice said to be new`, piece: fresh.slice(0, 2) };
  }
  const answered = answers.reduce((one, next) => (next.completed < one.completed ? next : one));
  const refused = tries.find(
    ({ outcome, invoked }) => outcome.name === 'refused' && invoked > answered.completed,
  );
  if (refused) {
    const says = `command ${commandId} was acknowledged, and refused when it was repeated`;
    yield { rule, says, piece: [answered, refused] };
  }
}

function isSameAnswer({ outcome: one }: Acknowledged, { outcome: other }: Acknowledged): boolean {
  return one.version === other.version && one.position === other.position;
}

/** All of it, in order, side by side, at the version it was decided on, and not refused. */
function isWhatWasSent(events: readonly Seen[], append: AppendTried): boolean {
  return (
    append.outcome.name !== 'refused' &&
    events.length === append.eventIds.length &&
    events.every(
      ({ eventId, stream, version, position }, index) =>
        eventId === append.eventIds[index] &&
        stream === append.stream &&
        version === append.expectedVersion + index + 1 &&
        position === (events[0]?.position ?? 0) + index,
    )
  );
}
