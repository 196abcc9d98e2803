/** Rows that belong together, in the order they come in. */
export function gatheredBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const gathered = new Map<Key, Row[]>();
  for (const row of rows) {
    const alike = gathered.get(keyOf(row));
    if (alike) alike.push(row);
    else gathered.set(keyOf(row), [row]);
  }
  return gathered;
}
