/** What the line uses exists, but not as the page shows it: a cell that would make it so has not run since. */
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { missingInOrder } from '../../state/planRuns.ts';
import { defineCause, type Match } from '../cause.ts';
import { compareFix, lostTextOf } from '../lostText.ts';
import { runCells } from '../runCells.ts';
import { cellsGiving, readAbsentPart, type AbsentPart } from './absentPart.ts';
import { cellsRenewing, readOldDefinition, type OldDefinition } from './oldDefinition.ts';
import { readOtherBinder, type OtherBinder } from './otherBinder.ts';
import { matchOfBinder, matchOfDefinition, matchOfPart } from './staleMatches.ts';
import { sayAbsentPart, sayOldDefinition, sayOtherBinder } from './staleWords.ts';

type Stale = Match &
  (
    | { readonly kind: 'part'; readonly part: AbsentPart }
    | { readonly kind: 'definition'; readonly definition: OldDefinition }
    | { readonly kind: 'binder'; readonly binder: OtherBinder }
  );

export const staleDefinition = defineCause<Stale>({
  id: 'stale-definition',
  exceptions: ['KeyError', 'AttributeError', 'TypeError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Not as the page shows it',
    what: 'The name exists, but a cell that would give it the missing column, key, attribute or parameter has not run, was edited after it ran, or ran before the object was made anew.',
    why: 'The page shows texts in their present order; the kernel holds what ran, in the order it ran. An object also keeps the class it was made from, however often the class is defined again.',
    todo: 'Run the cell that makes it as the page shows it, then this one.',
    limits:
      'Only columns, keys and attributes that a text names literally are known. What a function adds when it is called is not followed.',
  },
  detect(crash, notebook) {
    const part = readAbsentPart(crash, notebook);
    if (part) return { kind: 'part', part, ...matchOfPart(part, crash, notebook) };
    const definition = readOldDefinition(crash, notebook);
    if (definition) {
      return { kind: 'definition', definition, ...matchOfDefinition(definition, crash, notebook) };
    }
    const binder = readOtherBinder(crash, notebook);
    return binder && { kind: 'binder', binder, ...matchOfBinder(binder, crash, notebook) };
  },
  explain(match) {
    switch (match.kind) {
      case 'part':
        return sayAbsentPart(match.part);
      case 'definition':
        return sayOldDefinition(match.definition);
      case 'binder':
        return sayOtherBinder(match.binder);
    }
  },
  fixes(match, crash, notebook): readonly Fix[] {
    const isOldText = match.kind === 'definition' && match.definition.kind === 'edited';
    const compare = isOldText
      ? [compareFix(lostTextOf(match.definition.run, notebook.history))]
      : [];
    const plan = cellsFor(match, crash, notebook);
    return missingInOrder(notebook, plan).length > 0
      ? compare
      : [...runCells(plan, notebook), ...compare];
  },
});

function cellsFor(match: Stale, crash: Crash, notebook: NotebookFacts): readonly string[] {
  switch (match.kind) {
    case 'part':
      return cellsGiving(match.part, crash, notebook);
    case 'definition':
      return cellsRenewing(match.definition, crash);
    case 'binder':
      return [match.binder.expected.cell.key, crash.cellKey];
  }
}
