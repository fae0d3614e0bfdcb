/** What is said where no kind of mistake was recognised: where the reader got lost, and no more. */
import type { CellFacts } from '../../python/cellFacts.ts';
import type { SyntaxKind, Trouble } from './kind.ts';
import { code, lineName } from '../wording.ts';

export const unreadable: Omit<SyntaxKind, 'find'> & {
  /** `line` is the 0-based line at which Python stopped. */
  about(facts: CellFacts, line: number): Trouble;
} = {
  id: 'syntax-error',
  title: 'Not readable as Python',
  what: 'A line cannot be read as Python, and none of the known mistakes fits it.',
  why: 'Python reads from the top and stops at the first word or sign that cannot follow what stands before it. The mistake may stand a line above.',
  todo: 'Look at that place and at the end of the line before it.',
  limits: 'Says only where Python stopped.',
  about(facts, line) {
    const text = (facts.source.split('\n')[line] ?? '').trim();
    const start = facts.lines.offsetOfLine(line);
    const { syntaxError } = facts;
    const isNear = syntaxError && facts.lines.positionAt(syntaxError.start).line === line;
    const lost = isNear ? facts.textOf(syntaxError).split('\n', 1)[0]?.trim() : undefined;
    const end = start + (facts.source.slice(start).split('\n', 1)[0] ?? '').length;
    const at = lost === undefined || lost === '' || lost === text ? '' : ` at ${code(lost)}`;
    return {
      span: { start: start + facts.source.slice(start, end).search(/\S|$/), end },
      says: `Python cannot read ${lineName(line)}${at}: ${code(text)}.`,
      repairs: [],
    };
  },
};
