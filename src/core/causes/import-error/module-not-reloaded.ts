/** The module was imported before a cell wrote its present text. */
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { doerName, presentPlace } from '../placing.ts';
import { code, lineName, runName } from '../wording.ts';
import { readWrittenModule, type WrittenModule } from './writtenModule.ts';

interface OldModule extends Match {
  readonly found: WrittenModule;
  readonly writer: string;
}

export const moduleNotReloaded = defineCause<OldModule>({
  id: 'module-not-reloaded',
  exceptions: ['ImportError', 'AttributeError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Module not reloaded',
    what: 'A cell wrote the module’s file (`%%writefile`) after the module had been imported; the kernel still has the text from before.',
    why: 'Python reads a module once and keeps it. Importing it again gives what is kept, whatever the file says by now.',
    todo: 'Reload it with `importlib.reload`, or let `%load_ext autoreload` and `%autoreload 2` do so before each run.',
    limits: 'Only files that cells write are known; what an editor changed is not seen.',
  },
  detect(crash, notebook) {
    const found = readWrittenModule(crash, notebook);
    if (!found) return undefined;
    const { module, name, file, site, imported, written, magic } = found;
    const writer = doerName(written.cellKey, crash, notebook);
    const home = notebook.replay.followed[written.id]?.home;
    const place = home && presentPlace({ home, span: magic.span }, notebook);
    return {
      found,
      writer,
      names: [module, name],
      crashType: crash.exception === 'ImportError' ? 'environment-error' : 'attribute-error',
      origin: place && { ...place, label: `${code(file)} is written here` },
      evidence: [
        {
          basis: 'observed',
          fact: `Python did not find ${code(name)} in ${code(module)} (${lineName(site.line)})`,
          place: crash.site,
        },
        { basis: 'observed', fact: `run ${runName(imported)} imported ${code(module)}` },
        {
          basis: 'observed',
          fact: `run ${runName(written)} of ${writer} wrote ${code(file)} after that, with ${code(name)}`,
          ...(place ? { place } : {}),
        },
        { basis: 'observed', fact: `no run since has reloaded ${code(module)}` },
      ],
    };
  },
  explain({ found, writer }) {
    const { name, file, imported, written } = found;
    const module = code(found.module);
    return {
      line: `${module} was imported before ${writer} wrote its present text (run ${runName(written)}).`,
      what: `The kernel still has the old ${module}.`,
      why: `Run ${runName(imported)} imported it; run ${runName(written)} of ${writer} wrote ${code(file)} anew after that, with ${code(name)}. Python reads a module once and keeps it.`,
      todo: `Reload ${module}, then run this cell.`,
    };
  },
  fixes: ({ found }, crash, notebook): readonly Fix[] => reload(found, crash, notebook),
});

/** Reloads the module right before the line. */
function reload(
  { module, site }: WrittenModule,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const cell = notebook.cellOf(crash.cellKey);
  if (cell?.source !== site.facts.source) return [];
  const start = site.facts.lines.positionAt(site.statement.start);
  const indent = `\n${' '.repeat(start.character)}`;
  const edit = {
    cellKey: cell.key,
    cell: cell.index,
    range: { start, end: start },
    newText: `import importlib, ${module}${indent}importlib.reload(${module})${indent}`,
  };
  const title = `Reload ${code(module)} first`;
  return editFix({ title, safety: 'review', edits: [edit], newCells: [] }, crash, notebook);
}
