/** Works on several items at a time and gives the results in the order of the items. */

/**
 * Starts `work` on up to `ahead` items before the first of their results is taken; the rest of the items is not even
 * looked at, so that what is kept does not grow with their number. `work` must not reject.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for await (const item of items) {
    started.push(work(item));
    const [oldest] = started;
    if (started.length < ahead || oldest === undefined) continue;
    yield await oldest;
    void started.shift();
  }
  for (const result of started) yield await result;
}
