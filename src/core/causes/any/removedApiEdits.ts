/** Writes what a library has now in place of what it had. */
import type { CallExpr, Keyword } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { argumentSpan } from '../argumentSpan.ts';
import { rewriteMember, type Rewriting } from '../memberEdits.ts';
import type { RemovedUse } from './removedApi.ts';

/** How to write the use anew; `undefined` if no edit fits every meaning it may have. */
export function rewrite(
  use: RemovedUse,
  facts: CellFacts,
  notebook: NotebookFacts,
): Rewriting | undefined {
  switch (use.kind) {
    case 'member':
      return use.expr && rewriteMember(use.row.instead, use.expr, facts, notebook);
    case 'keyword':
      return use.call && use.keyword && rewriteKeyword(use, use.call, use.keyword, facts);
    case 'positions': {
      const { allowed, from, names } = use.row;
      const places = use.call.args.slice(from);
      if (use.call.args.length <= allowed) return undefined;
      const named = places.map((arg, index) => `${names[index] ?? ''}=${facts.textOf(arg)}`);
      const span = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
      const newText = named.join(', ');
      return { span, newText, spoken: newText, needs: [] };
    }
  }
}

function rewriteKeyword(
  { row }: Extract<RemovedUse, { kind: 'keyword' }>,
  call: CallExpr,
  keyword: Keyword,
  facts: CellFacts,
): Rewriting | undefined {
  const { instead } = row;
  switch (instead.kind) {
    case 'advice':
      return undefined;
    case 'name': {
      const { arg } = keyword;
      const spoken = `${instead.name}=${facts.textOf(keyword.value)}`;
      return arg && { span: arg, newText: instead.name, spoken, needs: [] };
    }
    case 'keyword':
      return { span: keyword, newText: instead.text, spoken: instead.text, needs: [] };
    case 'nothing':
      return { span: argumentSpan(keyword, call), newText: '', spoken: '', needs: [] };
  }
}
