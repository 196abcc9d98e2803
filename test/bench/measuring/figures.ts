export interface Figures {
  /** Per second. */
  throughput: number;
  p50Ms: number;
  p99Ms: number;
}

/** Lets so many writers work, each waiting for its own answer, until the time is up. */
export async function measure(
  writers: number,
  milliseconds: number,
  work: (writer: number) => Promise<unknown>,
): Promise<Figures> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let begun = performance.now(); begun < end;) {
        await work(writer);
        const done = performance.now();
        latencies.push(done - begun);
        begun = done;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  latencies.sort((a, b) => a - b);
  return {
    throughput: latencies.length / seconds,
    p50Ms: latencies[Math.floor(latencies.length * 0.5)] ?? 0,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
  };
}

/** The round in the middle, by throughput: one noisy neighbour decides nothing. */
export function median(rounds: readonly Figures[]): Figures {
  const middle = [...rounds].sort((a, b) => a.throughput - b.throughput)[Math.floor(rounds.length / 2)];
  if (!middle) throw new Error('nothing was measured');
  return middle;
}

export function rounded({ throughput, p50Ms, p99Ms }: Figures): Figures {
  return {
    throughput: Math.round(throughput),
    p50Ms: Number(p50Ms.toFixed(3)),
    p99Ms: Number(p99Ms.toFixed(3)),
  };
}

export function percentiles(milliseconds: readonly number[]): { p50Ms: number; p99Ms: number } {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2));
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

export function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}
