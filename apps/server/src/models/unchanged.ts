/** Whether what the caller keeps, by its If-None-Match header (RFC 9110 § 13.1.2), is what we would send. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const kept = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return kept.includes('*') || kept.includes(etag);
}
