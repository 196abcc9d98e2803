/** More than a municipality asks about at a time, and nothing in memory. */
const mostRemembered = 10_000;

/**
 * The same answers, each worked out once while it is remembered: time zones and languages are exact and slow to ask, and
 * casework asks about the same few days over and over. What throws is asked again.
 */
export function remembered<Answer>(
  ask: (key: string) => NonNullable<Answer>,
): (key: string) => NonNullable<Answer> {
  const known = new Map<string, NonNullable<Answer>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, answer);
    return answer;
  };
}
