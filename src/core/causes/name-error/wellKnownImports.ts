/** Picks the import statement that gives a well-known name. */
import { importsFor } from '../../knowledge/aliases.ts';
import { isStandardModule } from '../../knowledge/standardModules.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { notebookReads } from '../../python/scopes.ts';

export interface WellKnownImport {
  readonly statement: string;
  readonly isModule: boolean;
  /** Practically the only meaning of the name. */
  readonly isUsual: boolean;
}

/** The import for the name as the cell uses it; `undefined` for names that are not well known. */
export function importStatementFor(name: string, facts: CellFacts): WellKnownImport | undefined {
  const members = new Set(
    notebookReads(facts.scopes, name).flatMap(({ end }) => {
      const member = /^\s*\.\s*(\w+)/.exec(facts.source.slice(end, end + 80))?.[1];
      return member === undefined ? [] : [member];
    }),
  );
  const rows = importsFor(name);
  const fitting =
    rows.find((row) => row.whenAttribute?.some((member) => members.has(member)) === true) ??
    rows.find((row) => row.whenAttribute === undefined) ??
    rows[0];
  if (fitting) {
    return {
      statement: fitting.statement,
      isModule: fitting.kind === 'module',
      isUsual: fitting.confidence === 'unique',
    };
  }
  if (!isStandardModule(name)) return undefined;
  return { statement: `import ${name}`, isModule: true, isUsual: members.size > 0 };
}
