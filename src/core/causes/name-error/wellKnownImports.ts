/** Picks the import statement that gives a well-known name. */
import { importsFor } from '../../knowledge/aliases.ts';
import { isOrdinaryWord, isStandardModule } from '../../knowledge/standardModules.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { notebookReads } from '../../python/scopes.ts';

export interface WellKnownImport {
  readonly statement: string;
  readonly isModule: boolean;
  /** Practically the only meaning of the name. */
  readonly isUnique: boolean;
}

/** The import for the name as the cell uses it; `undefined` for names that are not well known. */
export function importStatementFor(name: string, facts: CellFacts): WellKnownImport | undefined {
  const use = firstUse(name, facts);
  const [best] = importsFor(name, use);
  if (best) {
    return {
      statement: best.statement,
      isModule: best.kind === 'module',
      isUnique:
        best.confidence === 'unique' || (use !== undefined && best.whenAttribute.includes(use)),
    };
  }
  // `code`, `token`, `test` are modules that hardly anybody means.
  return isStandardModule(name) && !isOrdinaryWord(name) && use !== '()'
    ? { statement: `import ${name}`, isModule: true, isUnique: use !== undefined }
    : undefined;
}

/** What the cell takes from the name first: an attribute, or `()` for a call; `undefined` for neither. */
function firstUse(name: string, facts: CellFacts): string | undefined {
  for (const { end } of notebookReads(facts.scopes, name)) {
    const [, call, member] =
      /^\s*(?:(\()|\.\s*(\w+))/.exec(facts.source.slice(end, end + 80)) ?? [];
    if (call !== undefined) return '()';
    if (member !== undefined) return member;
  }
  return undefined;
}
