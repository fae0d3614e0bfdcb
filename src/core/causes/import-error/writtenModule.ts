/** Finds modules that a cell wrote anew after they had been imported. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { importsIn } from '../../python/imports.ts';
import type { MagicUse } from '../../python/ipython.ts';
import { hasPassed } from '../../state/executed.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { ownSite, type CrashSite } from '../crashSite.ts';

/** A name that the module's file has by now, and the kernel's copy of the module has not. */
export interface WrittenModule {
  /** Dotted, as it is imported. */
  readonly module: string;
  readonly name: string;
  readonly file: string;
  readonly site: CrashSite;
  readonly imported: Run;
  readonly written: Run;
  readonly magic: MagicUse;
}

export function readWrittenModule(
  crash: Crash,
  notebook: NotebookFacts,
): WrittenModule | undefined {
  const site = ownSite(crash, notebook);
  const wanted = wantedName(crash);
  const crashed = crash.run;
  if (!site || !wanted || !crashed) return undefined;
  const { module, name } = wanted;
  const runs = notebook.history.runs.filter(
    (run) => run.session === crashed.session && run.id < crashed.id,
  );
  const factsOf = (run: Run): CellFacts => notebook.tools.reader.read(run.source);
  const writes = runs.flatMap((run) => writeOf(run, factsOf(run), module));
  const last = writes.at(-1);
  if (!last || !hasName(last.text, name, notebook)) return undefined;
  const imported = runs.find(
    (run) => run.id < last.written.id && hasImported(run, factsOf(run), module, notebook),
  );
  // What it was imported from, if a cell wrote that too, must not have had the name either.
  const before = imported && writes.findLast(({ written }) => written.id < imported.id);
  const isOldToo = before !== undefined && hasName(before.text, name, notebook);
  const isRenewed = runs.some((run) => mayReload(run, factsOf(run), last.written));
  if (!imported || isOldToo || isRenewed) return undefined;
  return { ...last, module, name, site, imported };
}

/** The module and the name that it lacks. */
function wantedName(crash: Crash): { readonly module: string; readonly name: string } | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (
    message?.kind === 'import-name-missing' &&
    message.module !== undefined &&
    !message.isCircular
  ) {
    return { module: message.module, name: message.name };
  }
  if (message?.kind !== 'attribute-missing' || message.owner.kind !== 'module') return undefined;
  const { name: module } = message.owner;
  return module === undefined ? undefined : { module, name: message.attribute };
}

interface Write {
  readonly file: string;
  readonly text: string;
  readonly written: Run;
  readonly magic: MagicUse;
}

/** The whole file, if the run wrote that of the module. */
function writeOf(run: Run, facts: CellFacts, module: string): readonly Write[] {
  if (run.outcome.kind !== 'succeeded') return [];
  return facts.magics.flatMap((magic): readonly Write[] => {
    const { kind, name, argument, body } = magic;
    const isWrite = kind === 'cell-magic' && (name === 'writefile' || name === 'file');
    // With `-a` the body is only the end of the file.
    if (!isWrite || !body || /^-|\s-/.test(argument)) return [];
    const file = argument.replace(/^(['"])(.*)\1$/, '$2').replace(/^\.\//, '');
    const isOfModule = file === `${module.replaceAll('.', '/')}.py`;
    const text = run.source.slice(body.span.start, body.span.end);
    return isOfModule ? [{ file, text, written: run, magic }] : [];
  });
}

function hasName(text: string, name: string, notebook: NotebookFacts): boolean {
  return notebook.tools.reader.read(text).definitions.some((each) => each.name === name);
}

function hasImported(run: Run, facts: CellFacts, module: string, notebook: NotebookFacts): boolean {
  return importsIn(facts.module.body).some((stmt) => {
    const names = stmt.kind === 'Import' ? stmt.names.map((alias) => alias.name) : [stmt.module];
    return names.includes(module) && hasPassed(run, stmt, notebook);
  });
}

/** Whether the run may have brought the new text in: a reload after it was written, or `%autoreload`. */
function mayReload(run: Run, facts: CellFacts, written: Run): boolean {
  const isAutomatic = facts.magics.some(({ name }) => name === 'autoreload' || name === 'aimport');
  return isAutomatic || (run.id > written.id && /\breload\s*\(|\bsys\.modules\b/.test(run.source));
}
