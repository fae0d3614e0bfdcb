/** Writes records as JSON while they arrive. */

/** One record, laid out to be read. */
export async function* jsonRecord(records: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record, undefined, 2)}\n`;
}

/** A list of records; empty brackets if there are none. */
export async function* jsonArray(records: AsyncIterable<object>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const record of records) {
    // Line breaks inside strings are escaped in JSON, so each one begins a line of the layout.
    yield `${separator}  ${JSON.stringify(record, undefined, 2).replaceAll('\n', '\n  ')}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** A record a line. */
export async function* jsonLines(records: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** What `change` makes of each item. */
export async function* mapped<T, U>(
  items: AsyncIterable<T>,
  change: (item: T) => U,
): AsyncGenerator<U> {
  for await (const item of items) yield change(item);
}
