/** The only definition that ran stands in a branch or loop that was not entered. */
import type { Binding } from '../../follow/names.ts';
import { defineCause, type Match } from '../cause.ts';
import { cellName, code, lineName } from '../wording.ts';
import { aboutName, readMissingName, type MissingName } from './missingName.ts';
import { presentPlace, statementOf } from '../placing.ts';

interface ConditionalDefinition extends Match {
  readonly missing: MissingName;
  readonly binding: Binding;
  readonly statement: string;
  readonly where: string;
  readonly condition: string;
}

export const conditionallyDefined = defineCause<ConditionalDefinition>({
  id: 'conditionally-defined',
  exceptions: ['NameError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Defined only on a path that did not run',
    what: 'The name is defined only inside an `if`, a loop, a `try` or the like, and that part did not run this time.',
    why: 'A branch that is not taken, or a loop over nothing, defines nothing.',
    todo: 'Give the name a first value before the branch, or look into why the branch was not taken.',
    limits: 'Speaks after a crash only: before it, nobody knows which path will be taken.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || crash.basis === 'foreseen') return undefined;
    const { state } = missing;
    const binding = state.presence === 'absent' ? state.untaken : state.binding;
    if (state.presence === 'bound' || !binding) return undefined;
    const { facts, cellKey } = binding.home;
    const line = facts.rangeOf(binding.span).start.line;
    const cell = notebook.cellOf(cellKey);
    const place = presentPlace(binding, notebook);
    const header = headerAbove(facts.source, line);
    if (!cell || header === undefined) return undefined;
    const where =
      cellKey === missing.cell.key ? lineName(line) : `${cellName(cell)}, ${lineName(line)}`;
    return {
      ...aboutName(missing),
      binding,
      statement: statementOf(binding),
      where,
      condition: header,
      origin: place && { ...place, label: `${code(missing.name)} is defined only here` },
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `it is defined under ${code(header)}`,
          ...(place ? { place } : {}),
        },
        { basis: 'inferred', fact: 'that part did not run, or the name would exist' },
      ],
    };
  },
  explain({ missing, where, condition, statement }) {
    const name = code(missing.name);
    return {
      line: `${name} is defined only under ${code(condition)} (${where}), which did not run.`,
      what: `${name} is defined only on a path that did not run.`,
      why: `${code(statement)} (${where}) runs only under ${code(condition)}, and this time it did not.`,
      todo: `Give ${name} a first value before that line, or find out why the path was not taken.`,
    };
  },
  fixes: () => [],
});

/** The line that the definition's indentation belongs to: the nearest one above with less. */
function headerAbove(source: string, line: number): string | undefined {
  const lines = source.split('\n');
  const indent = (text: string): number => text.length - text.trimStart().length;
  const own = lines[line] ?? '';
  // `for x in xs:` binds on its header itself.
  if (/^\s*(async\s+)?(for|while|if|try|except|match|case)\b/.test(own)) return own.trim();
  const depth = indent(own);
  return lines
    .slice(0, line)
    .findLast((text) => text.trim() !== '' && indent(text) < depth)
    ?.trim();
}
