/** Writes another member, expression or call in the place of a member that is not there. */
import type { Replacement } from '../knowledge/removedApis/removedApi.ts';
import type { AttributeExpr, CallExpr, Expr, Span } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { expressionsIn } from '../python/expressions.ts';
import { importsIn } from '../python/imports.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';

/** A part of a text, and what to write there. */
export interface Rewriting {
  readonly span: Span;
  readonly newText: string;
  /** The whole expression as it reads afterwards, for quoting. */
  readonly spoken: string;
  /** Modules that the new text needs and that the notebook does not import. */
  readonly needs: readonly string[];
}

/** The other places of the text that use the same member in the same way. */
export function sameMember(
  expr: AttributeExpr,
  facts: CellFacts,
  ownerText: string,
): readonly AttributeExpr[] {
  return expressionsIn(facts.module.body).filter(
    (each): each is AttributeExpr =>
      each.kind === 'Attribute' &&
      each.attr.name === expr.attr.name &&
      facts.textOf(each.value) === ownerText,
  );
}

/** How to write the use anew; `undefined` if no edit fits every meaning it may have. */
export function rewriteMember(
  instead: Replacement,
  expr: AttributeExpr,
  facts: CellFacts,
  notebook: NotebookFacts,
): Rewriting | undefined {
  const owner = facts.textOf(expr.value);
  const call = expressionsIn(facts.module.body).find(
    (each): each is CallExpr => each.kind === 'Call' && each.func === expr,
  );
  switch (instead.kind) {
    case 'advice':
      return undefined;
    case 'name': {
      // A method in place of an attribute brings its own brackets.
      const end = call && instead.name.endsWith(')') ? call.end : expr.attr.end;
      const spoken = `${owner}.${instead.name}`;
      return { span: { start: expr.attr.start, end }, newText: instead.name, spoken, needs: [] };
    }
    case 'expression': {
      const { text, needs } = withModules(instead.text.replaceAll('$object', owner), notebook);
      // `x.length()` is `len(x)`, not `len(x)()`.
      const isWhole = call && call.args.length + call.keywords.length === 0 && text.endsWith(')');
      const { start, end } = isWhole ? call : expr;
      return { span: { start, end }, newText: text, spoken: text, needs };
    }
    case 'call': {
      const filled = call && fill(instead.template, call, owner, facts);
      if (!call || filled === undefined) return undefined;
      const { text, needs } = withModules(filled, notebook);
      const spoken = text.length > LONGEST_SPOKEN ? outlineOf(instead.template, owner) : text;
      return { span: { start: call.start, end: call.end }, newText: text, spoken, needs };
    }
  }
}

/** A longer call is spoken of without its arguments. */
const LONGEST_SPOKEN = 45;

/** The template with what is known in words only: `pd.concat([orders, …])`. */
export function outlineOf(template: string, owner: string): string {
  return template.replaceAll('$object', owner).replaceAll('$rest', '').replace(/\$\w+/g, '…');
}

/** The template with the parts of the call in it; `undefined` if the call lacks what it needs. */
function fill(
  template: string,
  call: CallExpr,
  owner: string,
  facts: CellFacts,
): string | undefined {
  const parts = [...call.args, ...call.keywords].toSorted((a, b) => a.start - b.start);
  const texts = parts.map((part) => facts.textOf(part));
  const [first, second] = call.args;
  const rest = texts.slice(1);
  if (/\$(?:first|table)/.test(template) && first === undefined) return undefined;
  if (template.includes('$second') && second === undefined) return undefined;
  const values: Readonly<Record<string, string>> = {
    object: owner,
    first: first ? facts.textOf(first) : '',
    second: second ? facts.textOf(second) : '',
    table: first ? asTable(first, facts) : '',
    arguments: texts.join(', '),
    others: rest.join(', '),
    rest: rest.map((text) => `, ${text}`).join(''),
  };
  return template.replace(/\$(\w+)/g, (_, name: string) => values[name] ?? '');
}

/** A row that is written as a dict, or several, as a table of its own. */
function asTable(expr: Expr, facts: CellFacts): string {
  const text = facts.textOf(expr);
  if (expr.kind === 'Dict') return `pd.DataFrame([${text}])`;
  const isRows = expr.kind === 'List' && expr.elts.every(({ kind }) => kind === 'Dict');
  return isRows ? `pd.DataFrame(${text})` : text;
}

/** Modules that replacements are written with. */
const MODULES: Readonly<Record<string, string>> = {
  html: 'html',
  math: 'math',
  np: 'numpy',
  nx: 'networkx',
  os: 'os',
  pd: 'pandas',
  plt: 'matplotlib.pyplot',
  shlex: 'shlex',
  stat: 'stat',
  tf: 'tensorflow',
  time: 'time',
  torch: 'torch',
};

function withModules(
  text: string,
  notebook: NotebookFacts,
): { readonly text: string; readonly needs: readonly string[] } {
  const needs: string[] = [];
  const written = text.replace(/(?<![\w.'"])([a-z]+)(?=\.)/g, (word) => {
    const module = Object.hasOwn(MODULES, word) ? MODULES[word] : undefined;
    if (module === undefined) return word;
    const alias = aliasOf(module, notebook);
    if (alias === undefined) needs.push(module);
    return alias ?? word;
  });
  return { text: written, needs };
}

/** What the notebook calls a module that it imports as a whole. */
function aliasOf(module: string, notebook: NotebookFacts): string | undefined {
  return notebook.codeCells
    .flatMap((cell) => importsIn(notebook.factsOf(cell).module.body))
    .flatMap((stmt) => (stmt.kind === 'Import' ? stmt.names : []))
    .find(({ name, asName }) => name === module && (asName || !module.includes('.')))?.bound.name;
}
