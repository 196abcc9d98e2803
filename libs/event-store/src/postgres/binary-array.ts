/**
 * Arrays as PostgreSQL takes them on the wire. As text, every quote of every event's JSON would be escaped here and
 * unescaped there; at 64 writers that cost a third of the throughput.
 */
interface ElementType<T> {
  oid: number;
  bytes(value: T): number;
  write(value: T, buffer: Buffer, offset: number): void;
}

const headerBytes = 20;
const lengthBytes = 4;

function arrayOf<T>(type: ElementType<T>, values: readonly (T | null)[]): Buffer {
  let total = headerBytes + lengthBytes * values.length;
  let nulls = 0;
  for (const value of values) {
    if (value === null) nulls = 1;
    else total += type.bytes(value);
  }
  const buffer = Buffer.allocUnsafe(total);
  buffer.writeInt32BE(1, 0); // dimensions
  buffer.writeInt32BE(nulls, 4); // whether there are nulls
  buffer.writeInt32BE(type.oid, 8);
  buffer.writeInt32BE(values.length, 12);
  buffer.writeInt32BE(1, 16); // first index
  let offset = headerBytes;
  for (const value of values) {
    const size = value === null ? -1 : type.bytes(value);
    buffer.writeInt32BE(size, offset);
    offset += lengthBytes;
    if (value === null) continue;
    type.write(value, buffer, offset);
    offset += size;
  }
  return buffer;
}

const text: ElementType<string> = {
  oid: 25,
  bytes: (value) => Buffer.byteLength(value),
  write: (value, buffer, offset) => buffer.write(value, offset),
};

const integer: ElementType<number> = {
  oid: 23,
  bytes: () => 4,
  write: (value, buffer, offset) => buffer.writeInt32BE(value, offset),
};

const smallint: ElementType<number> = {
  oid: 21,
  bytes: () => 2,
  write: (value, buffer, offset) => buffer.writeInt16BE(value, offset),
};

const uuid: ElementType<string> = {
  oid: 2950,
  bytes: () => 16,
  write: (value, buffer, offset) => buffer.write(value.replaceAll('-', ''), offset, 'hex'),
};

export const textArray = (values: readonly (string | null)[]) => arrayOf(text, values);
export const integerArray = (values: readonly (number | null)[]) => arrayOf(integer, values);
export const smallintArray = (values: readonly number[]) => arrayOf(smallint, values);
export const uuidArray = (values: readonly string[]) => arrayOf(uuid, values);
