/** Our ranges as the editor's. */
import { Range } from 'vscode';
import type { Range as CoreRange } from '../../core/index.ts';

/** The same range for the editor. Both count lines and UTF-16 columns from 0. */
export function editorRange({ start, end }: CoreRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
