/** Far longer than anything here takes, also on a busy machine. */
const usualPatienceMs = 60_000;

/**
 * A wait that has an end: what hangs must fail, and say who it is that hangs.
 * @param late what is the case when nothing has come, in words that "after 60 s" goes on from
 */
export async function inTime<Value>(
  late: string | (() => string),
  awaited: Promise<Value>,
  patienceMs = usualPatienceMs,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const words = typeof late === 'string' ? late : late();
      reject(new Error(`${words} after ${Math.round(patienceMs / 1_000)} s`));
    }, patienceMs);
  });
  try {
    return await Promise.race([awaited, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
