/** The missing column was written, but into a copy: `df[df.a > 1]['b'] = 2`. */
import type { Fix, Phrase } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { firstLineOf } from '../placing.ts';
import { replaceFix } from '../replaceFix.ts';
import { cellName, code, lineName } from '../wording.ts';
import { readCopiedColumn, type CopiedColumn } from './copiedColumn.ts';

interface ChainedAssignment extends Match {
  readonly copied: CopiedColumn;
  readonly where: Phrase;
  /** The target in one step; `undefined` where the copy is no selection of rows. */
  readonly instead: string | undefined;
}

export const chainedAssignment = defineCause<ChainedAssignment>({
  id: 'chained-assignment',
  exceptions: ['KeyError'],
  rootCause: 'api-misuse',
  isConclusive: true,
  docs: {
    title: 'Column written into a copy',
    what: "The column was assigned in two steps, `df[mask]['new'] = …`, which writes it into a copy: the table itself never got it.",
    why: '`df[mask]` makes a new table. What is written into that one is gone with it; pandas only warns.',
    todo: "Select rows and column in one step: `df.loc[mask, 'new'] = …`.",
    limits:
      'Silent if the table was bound anew since, or if another statement gives it the column.',
  },
  detect(crash, notebook) {
    const copied = readCopiedColumn(crash, notebook);
    if (!copied) return undefined;
    const { at, target, name, column, site, need } = copied;
    const statement = code(at.facts.textOf(target));
    const place = placeAt(at, target, notebook);
    const asking = placeAt(site, need, notebook);
    const cell = notebook.cellOf(at.run.cellKey);
    const line = lineName(at.facts.rangeOf(target).start.line);
    const where: Phrase = `${cell ? cellName(cell) : 'a deleted cell'}, ${line}`;
    return {
      names: [name, column],
      crashType: 'key-error',
      ...(asking ? { site: asking } : {}),
      copied,
      where,
      instead: inOneStep(copied),
      origin: place && { ...place, label: `${code(column)} is written into a copy here` },
      evidence: [
        {
          basis: 'observed',
          fact: `${code(name)} has no column ${code(column)}`,
          place: crash.site,
        },
        {
          basis: 'observed',
          fact: `${where} writes it into a part of ${code(name)}: ${statement}`,
          ...(place ? { place } : {}),
        },
      ],
    };
  },
  explain: ({ copied: { name, column, target, at }, where, instead }) => ({
    line: `${code(name)} has no column ${code(column)}: ${where} wrote it into a copy.`,
    what: `${code(name)} never got the column ${code(column)}.`,
    why: `${code(firstLineOf(at.facts, target))} in ${where} first makes a copy of a part of ${code(name)}, and writes ${code(column)} into that copy.`,
    todo:
      instead === undefined
        ? `Write the column into ${code(name)} itself: ${code(`${name}['${column}'] = …`)}.`
        : `Select rows and column in one step: ${code(`${instead} = …`)}.`,
  }),
  fixes({ copied: { target, at }, instead }, crash, notebook): readonly Fix[] {
    return instead === undefined
      ? []
      : replaceFix({ span: target, text: instead }, at, crash, notebook);
  },
});

/** `df.loc[mask, 'b']` of `df[mask]['b']` and of `df.loc[mask]['b']`. */
function inOneStep({ target, at: { facts } }: CopiedColumn): string | undefined {
  const [column] = target.indices;
  const part = target.value;
  if (!column || part.kind !== 'Subscript') return undefined;
  const [rows] = part.indices;
  const isLocator = part.value.kind === 'Attribute' && part.value.attr.name === 'loc';
  // A list in brackets selects columns, a slice goes by position: neither is a selection of rows by label.
  if (!rows || (!isLocator && (rows.kind === 'Slice' || rows.kind === 'List'))) return undefined;
  if (part.value.kind !== 'Name' && !isLocator) return undefined;
  const table = facts.textOf(part.value);
  return `${isLocator ? table : `${table}.loc`}[${facts.textOf(rows)}, ${facts.textOf(column)}]`;
}
