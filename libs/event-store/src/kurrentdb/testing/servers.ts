/** The servers to test on, and what they may be called where everybody reads it: never with a password. */
export function servers(): { url: string; name: string }[] {
  const urls = process.env['KURRENTDB_URL']?.trim().split(/\s+/) ?? [];
  if (urls.join('') === '') throw new Error('KURRENTDB_URL names no server; see npm run test:kurrentdb');
  return urls.map((url) => ({ url, name: url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '') }));
}
