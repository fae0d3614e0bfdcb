/** A name that stands for a module, a function or a class was bound to something else. */
import { importsFor } from '../../knowledge/aliases.ts';
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { BindingKind } from '../../python/definitions.ts';
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, placeAt } from '../crashSite.ts';
import { firstLineOf, originOf, presentPlace, statementOf } from '../placing.ts';
import { runCells } from '../runCells.ts';
import { attributeUses, callsByName, fitsType, shadowOf, type Shadow } from '../shadowing.ts';
import { capital, cellName, code, lineName, runName } from '../wording.ts';

/** Why the line is taken to mean what the name stood for before. */
type Reason =
  /** A run found the same there while the name still stood for it. */
  | 'found-before'
  /** The attribute is one of that module's. */
  | 'known-member'
  /** A function or class of the notebook is called. */
  | 'called'
  /** Two imports take different things by the same name. */
  | 'other-import'
  /** A loop or the like, or a value made out of the module, took the name of the module in passing. */
  | 'rebound-in-passing';

interface ShadowedName extends Match {
  readonly shadow: Shadow;
  readonly meant: DefinitionInCell;
  readonly binder: string;
  readonly isOwn: boolean;
}

export const shadowedName = defineCause<ShadowedName>({
  id: 'shadowed-name',
  exceptions: ['AttributeError', 'TypeError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Module or function overwritten',
    what: 'A name that stood for a module, a function or a class was bound to something else by a later run: a value, a loop’s variable, or another import of the same name.',
    why: 'A name means what was bound to it last, in any cell. `from datetime import datetime` and `import datetime` bind one name to two things.',
    todo: 'Run the cell that binds the name as the line means it, then this one; give one of the two another name.',
    limits: 'Silent where the attribute may as well be missing from the value that the line means.',
  },
  detect(crash, notebook) {
    const site = innermostSite(crash, notebook);
    if (!site?.isRaisedHere) return undefined;
    const message = parseMessage(crash.exception, crash.message);
    const uses =
      message?.kind === 'attribute-missing'
        ? attributeUses(site, message.attribute)
        : message?.kind === 'not-callable'
          ? callsByName(site)
          : [];
    const type = typeMet(crash);
    for (const use of uses) {
      const shadow = shadowOf(use, site, crash, notebook);
      if (!shadow || (type !== undefined && !fitsType(shadow, type))) continue;
      const found = readShadow(shadow, crash, notebook);
      if (found) return found;
    }
    return undefined;
  },
  explain({ shadow, meant, binder }) {
    const name = code(shadow.name);
    const run = `run ${runName(shadow.run)}`;
    const statement = code(statementOf(shadow.binding));
    const before = code(firstLineOf(meant.facts, meant.definition.statement));
    const { kind } = meant.definition;
    const where = cellName(meant.cell);
    const thing = kind === 'import' ? `what ${where} imported` : `the ${kind} of ${where}`;
    return {
      line: `${name} is not ${thing} any more: ${binder} bound the name anew (${run}).`,
      what: `${name} is not ${thing} any more.`,
      why: `${capital(cellName(meant.cell))} binds it by ${before}; ${run} of ${binder} executed ${statement} after that.`,
      todo: `Run ${cellName(meant.cell)}, then this cell, and give one of the two another name.`,
    };
  },
  fixes({ shadow, meant, isOwn }, crash, notebook): readonly Fix[] {
    const { cell } = meant;
    const bringsBack = notebook.predictNext(cell).changes.get(shadow.name);
    const isBack =
      bringsBack.presence === 'bound' &&
      bringsBack.binding?.span.start === meant.definition.span.start &&
      bringsBack.binding.home.cellKey === cell.key;
    return isOwn || !isBack || cell.key === crash.cellKey
      ? []
      : runCells([cell.key, crash.cellKey], notebook);
  },
});

/** What stands for a thing of its own, and is no value that comes and goes. */
const THINGS: ReadonlySet<BindingKind> = new Set(['import', 'function', 'class']);

/** The type that the line met, as the message names it. */
function typeMet(crash: Crash): string | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind === 'not-callable') return message.type;
  return message?.kind === 'attribute-missing' && message.owner.kind === 'instance'
    ? message.owner.type
    : undefined;
}

function readShadow(
  shadow: Shadow,
  crash: Crash,
  notebook: NotebookFacts,
): ShadowedName | undefined {
  const { name, binding, run, cell, site, use } = shadow;
  const meant = meantBy(shadow, notebook);
  const reason = meant && reasonFor(shadow, meant, crash, notebook);
  if (!meant || !reason) return undefined;
  const isOwn = run === crash.run;
  const binder = isOwn ? 'this cell' : cell ? cellName(cell) : 'a deleted cell';
  const place = presentPlace(binding, notebook);
  const used = placeAt(site, use, notebook);
  const isSure = shadow.isSure && reason !== 'other-import' && reason !== 'rebound-in-passing';
  return {
    shadow,
    meant,
    binder,
    isOwn,
    names: [name],
    crashType: crash.exception === 'AttributeError' ? 'attribute-error' : 'type-error',
    ...(used ? { site: used } : {}),
    ...(isOwn && meant.cell.key === crash.cellKey
      ? { rootCause: 'implementation-error' as const }
      : {}),
    origin: place && { ...place, label: `${code(name)} is bound anew here` },
    evidence: [
      {
        basis: isSure ? 'observed' : 'inferred',
        fact: `${lineName(site.line)} means the ${code(name)} of ${cellName(meant.cell)}${REASONS[reason]}`,
        place: used ?? crash.site,
      },
      {
        basis: 'observed',
        fact: `${cellName(meant.cell)} binds it by ${code(firstLineOf(meant.facts, meant.definition.statement))}`,
        place: originOf(meant),
      },
      {
        basis: 'observed',
        fact: `run ${runName(run)} of ${binder} executed ${code(statementOf(binding))}`,
        ...(place ? { place } : {}),
      },
    ],
  };
}

const REASONS: Record<Reason, string> = {
  'found-before': ', as an earlier run did',
  'known-member': ', which has what it takes',
  called: ', since it calls it',
  'other-import': ', by what it takes from it',
  'rebound-in-passing': ', by what it takes from it',
};

/** A definition of the name on the page as a module, function or class, that had run when the name was bound anew. */
function meantBy(
  { name, binding, run }: Shadow,
  notebook: NotebookFacts,
): DefinitionInCell | undefined {
  if (binding.kind === 'function' || binding.kind === 'class') return undefined;
  const now = statementOf(binding);
  return notebook.definitionsOf(name).findLast(({ cell, facts, definition }) => {
    const isThing =
      binding.kind === 'import'
        ? definition.kind === 'import' && firstLineOf(facts, definition.statement) !== now
        : THINGS.has(definition.kind);
    return isThing && notebook.runsInSession(cell.key, run.id + 1).length > 0;
  });
}

function reasonFor(
  shadow: Shadow,
  { facts, definition }: DefinitionInCell,
  crash: Crash,
  notebook: NotebookFacts,
): Reason | undefined {
  const { name, binding, site, use, value } = shadow;
  const message = parseMessage(crash.exception, crash.message);
  const statement = facts.textOf(definition.statement);
  const words = site.facts.source.slice(use.start, use.end);
  if (hasRunWith(words, shadow, crash, notebook)) return 'found-before';
  const member = message?.kind === 'attribute-missing' ? message.attribute : '()';
  const isMember = importsFor(name, member).some(
    ({ whenAttribute, module, kind }) =>
      whenAttribute.includes(member) && isImportOf(module, kind, statement),
  );
  if (isMember) return 'known-member';
  const isModule = new RegExp(`^import\\s.*\\b${name}\\b`).test(statement);
  if (message?.kind === 'not-callable') {
    if (definition.kind !== 'import') return 'called';
    return binding.kind === 'import' && !isModule ? 'other-import' : undefined;
  }
  if (!isModule) return undefined;
  if (binding.kind === 'import') return 'other-import';
  // `svm = svm.SVC()` shows that `svm.SVC` means the module.
  const isMadeOfIt = value?.kind === 'from-itself' && binding.home.facts.source.includes(words);
  return isMadeOfIt || binding.kind !== 'assignment' ? 'rebound-in-passing' : undefined;
}

/** Whether the statement imports that module, or from it. */
function isImportOf(module: string, kind: string, statement: string): boolean {
  const escaped = module.replaceAll('.', '\\.');
  return kind === 'module'
    ? new RegExp(`^import\\s+${escaped}\\b`).test(statement)
    : new RegExp(`^from\\s+${escaped}\\s+import\\b`).test(statement);
}

/** Whether a run got past the same words while the name was bound by another statement of the present kind. */
function hasRunWith(words: string, shadow: Shadow, crash: Crash, notebook: NotebookFacts): boolean {
  const crashed = crash.run;
  const start = shadow.name.length;
  const text = words.slice(0, words.indexOf('(', start) + 1) || words;
  return notebook.history.runs.some((run) => {
    if (!crashed || run.id >= crashed.id || run.session !== crashed.session) return false;
    if (run.outcome.kind !== 'succeeded' || !run.source.includes(text)) return false;
    const record = notebook.replay.namesBefore(run.id).get(shadow.name);
    const before = record.presence === 'bound' ? record.binding : undefined;
    return before !== undefined && THINGS.has(before.kind) && before !== shadow.binding;
  });
}
