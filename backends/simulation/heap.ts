export type Heap<Item> = {
  size(): number;
  push(item: Item): void;
  pop(): Item | undefined;
};

/** A binary heap: the item that comes before all others is first out. */
export function createHeap<Item>(comesBefore: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const swapUp = (start: number, item: Item) => {
    let place = start;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || !comesBefore(item, parent)) break;
      items[place] = parent;
      place = above;
    }
    items[place] = item;
  };
  const swapDown = (item: Item) => {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      let child = items[below];
      if (child === undefined) break;
      const other = items[below + 1];
      if (other !== undefined && comesBefore(other, child)) {
        below += 1;
        child = other;
      }
      if (!comesBefore(child, item)) break;
      items[place] = child;
      place = below;
    }
    items[place] = item;
  };
  return {
    size: () => items.length,
    push: (item) => swapUp(items.length, item),
    pop() {
      const first = items[0];
      const last = items.pop();
      if (last !== undefined && items.length > 0) swapDown(last);
      return first;
    },
  };
}
