import {
  type Fault,
  type History,
  isAcknowledged,
  type LogRead,
  type Operation,
  type Read,
  readsOf,
  type Seen,
  showing,
  type StreamRead,
  written,
} from '../history/history.js';

interface Known {
  at: number;
  seen: Seen;
  by: () => Operation;
}

/** A read shows at least what was acknowledged, or had been seen by anybody, before it began. */
export function* freshReads(history: History): Iterable<Fault> {
  const known = [...whatWasKnown(history)].sort((a, b) => a.at - b.at);
  const reads = readsOf(history)
    .filter((read): read is StreamRead | LogRead => read.kind !== 'watched')
    .sort((a, b) => a.invoked - b.invoked);
  const ofStreams = new Map<string, Known>();
  let ofLog: Known | undefined;
  let next = 0;
  for (const read of reads) {
    for (; next < known.length && (known[next] as Known).at < read.invoked; next++) {
      const news = known[next] as Known;
      const { stream, version, position } = news.seen;
      if (version > (ofStreams.get(stream)?.seen.version ?? 0)) ofStreams.set(stream, news);
      if (position > (ofLog?.seen.position ?? 0)) ofLog = news;
    }
    const newest = read.kind === 'read-stream' ? ofStreams.get(read.stream) : ofLog;
    if (newest && isMissed(read, newest.seen)) {
      const { position, stream, version } = newest.seen;
      const says = `a read missed position ${position}, version ${version} of ${stream}, which was known before it began`;
      const last = read.seen.at(-1);
      yield { rule: 'fresh reads', says, piece: [newest.by(), showing(read, (seen) => seen === last)] };
    }
  }
}

function isMissed(read: StreamRead | LogRead, { version, position }: Seen): boolean {
  const last = read.seen.at(-1);
  if (read.kind === 'read-stream') return Math.max(last?.version ?? 0, read.afterVersion) < version;
  return Math.max(last?.position ?? 0, read.after) < Math.min(position, read.after + read.limit);
}

function* whatWasKnown(history: History): Iterable<Known> {
  for (const append of history.operations.filter(isAcknowledged)) {
    const last = written(append).at(-1);
    if (last) yield { at: append.completed, seen: last, by: () => append };
  }
  for (const read of readsOf(history)) {
    for (const seen of newestOf(read)) {
      yield { at: read.completed, seen, by: () => showing(read, (each) => each === seen) };
    }
  }
}

/** The last of each stream is enough: who must see it must see what came before. */
function newestOf({ seen }: Read): Iterable<Seen> {
  return new Map(seen.map((each) => [each.stream, each])).values();
}
