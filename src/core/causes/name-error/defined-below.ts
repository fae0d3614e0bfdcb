/** The name is defined only further down. */
import { defineCause, type Match } from '../cause.ts';
import { CellName, cellName, code, lineName } from '../wording.ts';
import type { DefinitionInCell } from '../../state/notebookFacts.ts';
import { earlierRunsOf, aboutName, readMissingName, type MissingName } from './missingName.ts';
import { firstLineOf, originOf } from '../placing.ts';
import { runFixes } from './runFix.ts';

interface DefinitionBelow extends Match {
  readonly missing: MissingName;
  readonly definition: DefinitionInCell;
  /** The statement is about a clean run from top to bottom. */
  readonly isCleanRun: boolean;
}

export const definedBelow = defineCause<DefinitionBelow>({
  id: 'defined-below',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Defined only further down',
    what: 'The only definitions of the name stand below the place that uses it.',
    why: 'It worked while the cells were run in another order than they stand in. From top to bottom, the name is used before it exists.',
    todo: 'Run the defining cell first. To make the notebook run from top to bottom, move that cell above this one.',
    limits: 'Silent if a cell above defines the name, or if the cell below has already run.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || missing.above.length > 0 || missing.record?.removal) return undefined;
    const line = crash.site.range.start.line;
    const here = missing.within.filter(
      ({ facts, definition }) => facts.rangeOf(definition.span).start.line >= line,
    );
    const below = missing.below.filter(
      ({ cell }) => earlierRunsOf(missing, cell, notebook).length === 0,
    );
    const hasRunBelow = below.length < missing.below.length;
    const candidates = crash.site.cellKey === missing.cell.key ? [...here, ...below] : below;
    const definition =
      candidates.find((candidate) => !candidate.definition.isConditional) ?? candidates[0];
    if (!definition || hasRunBelow) return undefined;
    const origin = originOf(definition);
    return {
      ...aboutName(missing),
      definition,
      isCleanRun: notebook.order === 'document',
      origin,
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: 'the first definition stands further down',
          place: origin,
        },
        {
          basis: 'observed',
          fact:
            definition.cell.key === missing.cell.key
              ? 'that line comes after the one that uses it'
              : `${cellName(definition.cell)} stands below${notebook.order === 'document' ? '' : ' and had not run'}`,
        },
      ],
    };
  },
  explain({ missing, definition, isCleanRun }) {
    const name = code(missing.name);
    const line = lineName(definition.facts.rangeOf(definition.definition.span).start.line);
    const statement = code(firstLineOf(definition.facts, definition.definition.statement));
    if (definition.cell.key === missing.cell.key) {
      return {
        line: `${name} is used before this cell defines it, on ${line}.`,
        what: `${name} is used before it exists.`,
        why: `This cell defines it only on ${line} (${statement}), and no cell above defines it.`,
        todo: `Move the definition above its first use, or give ${name} a first value there.`,
      };
    }
    const where = cellName(definition.cell);
    const position = `Only ${where} defines it (${statement}), and that cell stands below this one.`;
    const doesNotExist = isCleanRun ? 'would not exist yet' : 'does not exist yet';
    return {
      line: `${name} ${doesNotExist}: only ${where}, further down, defines it.`,
      what: `${name} ${doesNotExist}.`,
      why: isCleanRun ? position : `${position} ${CellName(definition.cell)} had not run.`,
      todo: isCleanRun
        ? `Move ${where} above this cell, so that the notebook runs from top to bottom.`
        : `Run ${where} first. To run the notebook from top to bottom, move ${where} above this cell.`,
    };
  },
  fixes: ({ missing, definition }, _crash, notebook) =>
    definition.cell.key === missing.cell.key ? [] : runFixes(missing, notebook),
});
