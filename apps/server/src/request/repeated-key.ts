/** Strings whole, so that what stands inside them is not taken for structure; the rest one mark at a time. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/**
 * Whether an object in this JSON, which must be valid, says something twice. Parsers keep one of the two (RFC 8259
 * § 4), each as it likes: what was meant is for the sender to say.
 */
export function repeatsAKey(json: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(last) as string;
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
    last = token;
  }
  return false;
}
