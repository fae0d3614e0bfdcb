// Holds what we read in a text to what CPython says of it.
import type { CellFacts } from '../../../../src/core/python/cellFacts.ts';
import type { Answer, CPython } from './cpython.ts';
import type { Dedented } from './dedent.ts';
import { nodesOf, type NodeEntry } from './nodes.ts';
import { renderTables } from './tables.ts';

/** What differs, in words; empty where nothing does. CPython read `dedented`. */
export function differences(
  facts: CellFacts,
  answer: Extract<Answer, { tables: string }>,
  dedented: Dedented,
  python: CPython,
): readonly string[] {
  const found: string[] = [];
  if (facts.syntaxError) found.push('refused by us');
  if (facts.compileErrors.length > 0) found.push(`refused by us: ${facts.compileErrors[0]?.kind}`);
  const isNew = python.minor >= 12;
  const tables = renderTables(facts.scopes.root, isNew ? 'inlined' : 'apart');
  if (tables !== answer.tables)
    found.push(`scopes\n  ours:   ${tables}\n  theirs: ${answer.tables}`);
  // Inside f-strings, CPython knows places since 3.12.
  const ours = nodesOf(facts.module, isNew ? 'known' : 'unknown').map((entry) =>
    JSON.stringify(entry),
  );
  const theirs = answer.nodes.map((entry) => JSON.stringify(inCell(entry, dedented)));
  const missing = without(theirs, ours);
  const surplus = without(ours, theirs);
  if (missing.length + surplus.length > 0)
    found.push(`nodes\n  ours:   ${surplus.join(' ')}\n  theirs: ${missing.join(' ')}`);
  return found;
}

/** The entry with its places, which are the numbers in it, turned into the cell's. */
function inCell(entry: NodeEntry, dedented: Dedented): NodeEntry {
  return entry.map((part) => (typeof part === 'number' ? dedented.toCell(part) : part));
}

/** The items of the one list that the other does not hold as often. */
function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
