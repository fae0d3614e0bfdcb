/** Another cell took away what the line needs of an object. */
import type { Crash } from '../../model/crash.ts';
import type { CellEdit, Fix } from '../../model/finding.ts';
import type { Span } from '../../python/ast.ts';
import type { Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { fateOf, newNameOf } from '../../state/objects.ts';
import { planRebuild } from '../../state/rebuild.ts';
import { defineCause } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { runCells } from '../runCells.ts';
import { code, lineName, list, runName } from '../wording.ts';
import { lossMatch, type LossMatch } from './lossMatch.ts';
import { deedOf, keyCode, lackOf, shortDeedOf } from './lossWords.ts';
import { readLostItem, type LostItem } from './lostItem.ts';

interface ChangedElsewhere extends LossMatch {
  /** Where the cell that did it stands, seen from the crashed cell. */
  readonly direction: 'above' | 'below' | 'gone';
  readonly plan: readonly string[];
}

export const changedByOtherCell = defineCause<ChangedElsewhere>({
  id: 'changed-by-other-cell',
  exceptions: ['KeyError', 'ValueError', 'AttributeError', 'IndexError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Changed by another cell',
    what: 'The object had what the line needs, until another cell dropped, renamed or took it out.',
    why: 'All cells share one kernel. What a cell changes in an object is changed for every cell, also for those above it.',
    todo: 'Use the new name if there is one. Otherwise run the cells that make the object again, then this one, and let the other cell work on a copy.',
    limits:
      'Only changes that the text shows are known: not those made inside functions, and no columns whose names are computed.',
  },
  detect(crash, notebook) {
    const item = readLostItem(crash, notebook);
    if (!item || !crash.run) return undefined;
    const { cellKey, facts } = item.culprit.home;
    // The same statement here and there is a second run, in another place.
    const isRepetition = item.site.facts.source.includes(
      facts.textOf(item.culprit.effect.statement),
    );
    if (cellKey === crash.cellKey || isRepetition) return undefined;
    const doer = notebook.cellOf(cellKey);
    const direction = !doer ? 'gone' : doer.index < crash.cell ? 'above' : 'below';
    return {
      ...lossMatch(item, crash, notebook),
      direction,
      // Whoever runs the page from the top loses it again.
      ...(direction === 'above' ? { rootCause: 'implementation-error' } : {}),
      plan:
        direction === 'above'
          ? []
          : planRebuild(notebook, [{ name: item.name, cellKey }], crash.run),
    };
  },
  explain({ item, doer, direction, statement, line }) {
    const name = code(item.name);
    const run = `run ${runName(item.run)}`;
    const newName = item.key === undefined ? undefined : newNameOf(item.culprit, item.key);
    const order = direction === 'below' ? ' That cell stands further down, but ran first.' : '';
    const doneTo = item.culprit.effect.name;
    const alias =
      doneTo === item.name ? '' : ` ${code(doneTo)} and ${name} are two names for one object.`;
    const again = `Run the cells that make ${name} again, then this cell.`;
    const todo: Record<ChangedElsewhere['direction'], string> = {
      above: `Use it before ${doer} changes ${name}, or let ${doer} work on a copy.`,
      below: `${again} Let ${doer} work on a copy.`,
      gone: again,
    };
    return {
      line: `${lackOf(item)}: ${doer} ${shortDeedOf(item)} (${run}).`,
      what: `${lackOf(item)}.`,
      why: `In ${run}, ${doer} ${deedOf(item)} (${code(statement)}, ${lineName(line)}).${alias}${order}`,
      todo: newName === undefined ? todo[direction] : `Use the new name ${keyCode(newName)}.`,
    };
  },
  fixes: ({ item, plan }, crash, notebook): readonly Fix[] => [
    ...newNameFix(item, crash, notebook),
    ...runCells(plan, notebook),
  ],
});

/** Writes the new names wherever the cell asks for old ones from there on, as they stand in the line. */
function newNameFix(item: LostItem, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const { key, need, site } = item;
  const cell = notebook.cellOf(crash.cellKey);
  if (!need || key === undefined || cell?.source !== site.facts.source) return [];
  const direct = newTextOf(key, need, item);
  if (!direct) return [];
  const texts = [direct, ...laterTexts(item, crash, notebook)].filter(
    (text, index) => index === 0 || text.place.start !== need.start,
  );
  const edits = texts.map(({ place, newText }): CellEdit => {
    return { cellKey: cell.key, cell: cell.index, range: site.facts.rangeOf(place), newText };
  });
  const names = [...new Set(texts.map(({ newText }) => code(newText)))];
  const title = `Change to ${names.length > 3 ? 'the new names' : list(names)}`;
  return editFix({ title, safety: 'review', edits, newCells: [] }, crash, notebook);
}

interface NewText {
  readonly place: Span;
  readonly newText: string;
}

/** The new name in the quotes of the old one; `undefined` if the key has none, or is not written there. */
function newTextOf(key: Key, place: Span, { culprit, site }: LostItem): NewText | undefined {
  const [, quote = '', old] = /^(['"])(.*)\1$/.exec(site.facts.textOf(place)) ?? [];
  const newName = newNameOf(culprit, key);
  if (old !== key || typeof newName !== 'string' || newName.includes(quote)) return undefined;
  return { place, newText: `${quote}${newName}${quote}` };
}

/** Where the cell asks the same object for another lost key, or again, before it changes it itself. */
function laterTexts(
  item: LostItem,
  { run }: Crash,
  { history, objects }: NotebookFacts,
): readonly NewText[] {
  const { name, site } = item;
  const events = objects.at(run?.id ?? history.runs.length, site.statement).eventsOf(name);
  const later = objects
    .effectsOf(site.facts)
    .filter((effect) => effect.name === name && effect.start >= site.statement.start);
  const change = later.findIndex(({ act }) => act.kind === 'binds' || act.kind === 'changes');
  return later
    .slice(0, change < 0 ? undefined : change)
    .flatMap(({ act }) => (act.kind === 'needs' ? act.keys.terms : []))
    .flatMap((term): readonly NewText[] => {
      if (term.kind !== 'literal' || fateOf(events, term.key)?.fate !== 'gone') return [];
      const text = newTextOf(term.key, term, item);
      return text ? [text] : [];
    });
}
