/** In the order in which each command was first met. */
export function byCommand<Item extends { commandId: string }>(items: Iterable<Item>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.commandId);
    if (group) group.push(item);
    else groups.set(item.commandId, [item]);
  }
  return groups;
}
