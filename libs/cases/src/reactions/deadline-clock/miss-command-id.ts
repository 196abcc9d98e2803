import { createHash } from 'node:crypto';

/**
 * The same deadline is always missed by the same command, so that a clock that fires twice, or two clocks, miss it
 * once. A UUID version 8 (RFC 9562 § 5.8) over the SHA-256 of both.
 */
export function missCommandId(caseId: string, deadlineId: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(['miss-deadline', caseId, deadlineId]))
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
