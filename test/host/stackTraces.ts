// Lets the stack of a failed test name the TypeScript line instead of the bundle's.
import { findSourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The stack with every place inside a bundle replaced by its source; other text stays as it is. */
export function withSourcePlaces(stack: string): string {
  return stack.replace(/([^\s():]+\.cjs):(\d+):(\d+)/g, (place, file: string, line, column) => {
    // Mocha shortens paths to those below the working folder; a source map counts from 0.
    const entry = findSourceMap(resolve(file))?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const { originalSource, originalLine, originalColumn } = entry;
    const source = relative(process.cwd(), fileURLToPath(originalSource));
    return `${source}:${originalLine + 1}:${originalColumn + 1}`;
  });
}
