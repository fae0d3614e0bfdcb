// Runs every cause's fixtures: what must fire fires, with the expected words; what must stay silent does.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { causeDocs, createAnalyst, type Analyst, type Finding } from '../../src/core/index.ts';
import { renderHoverMarkdown } from '../../src/render/hover.ts';
import { testParser } from '../pythonParser.ts';
import { readTextNotebook, type Mark, type TextNotebook } from './textNotebook.ts';

const folder = import.meta.dirname;
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((exception) =>
    readdirSync(join(folder, exception.name)).map((cause) => ({
      cause,
      isState: exception.name === 'state',
      path: join(folder, exception.name, cause),
    })),
  );

const generalCauses = new Set(readdirSync(join(folder, 'general')));

function read(path: string): TextNotebook {
  return readTextNotebook(readFileSync(path, 'utf8'));
}

/** The notebooks of a folder whose names begin so: one is enough, but some things need a notebook of their own. */
function notebooksOf(path: string, beginning: 'fires' | 'silent' | ''): readonly string[] {
  return readdirSync(path)
    .filter((file) => file.startsWith(beginning) && file.endsWith('.nb.py'))
    .map((file) => join(path, file));
}

/** Crashes, forecasts of a clean run and of the next run of every cell that has not run, and states. */
function findAll(
  notebook: TextNotebook,
  analyst: Analyst,
): { kind: Mark['kind']; finding: Finding }[] {
  const { history } = notebook;
  const unrun = history.cells.filter((cell) => cell.executionCount === undefined);
  return [
    ...analyst.explain(history).map((finding) => ({ kind: 'crash' as const, finding })),
    ...analyst.forecastCleanRun(history).map((finding) => ({ kind: 'forecast' as const, finding })),
    ...unrun.flatMap((cell) =>
      analyst
        .forecastNext(history, cell.key, history.facts)
        .map((finding) => ({ kind: 'next' as const, finding })),
    ),
    ...analyst.states(history).map((finding) => ({ kind: 'state' as const, finding })),
  ];
}

function fits(mark: Mark, kind: Mark['kind'], finding: Finding): boolean {
  const { start, end } = finding.site.range;
  return (
    mark.kind === kind &&
    mark.cause === finding.id &&
    mark.confidence === finding.confidence &&
    mark.cell === finding.site.cell &&
    mark.line === start.line &&
    mark.start === start.character &&
    mark.end === end.character
  );
}

function describeFinding(kind: Mark['kind'], finding: Finding): string {
  const { start, end } = finding.site.range;
  const at = `cell ${String(finding.site.cell)}, ${String(start.line)}:${String(start.character)}-${String(end.character)}`;
  return `${kind} ${finding.id} ${finding.confidence} (rank ${String(finding.rank)}) at ${at}: ${finding.message}`;
}

describe('causes', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });

  it('every cause has its fixtures, and every fixture its cause', () => {
    assert.deepEqual(
      folders.map(({ cause }) => cause).sort(),
      causeDocs()
        .map(({ id }) => id)
        .sort(),
    );
    for (const { path } of folders) {
      for (const file of ['fires.nb.py', 'silent.nb.py', 'fires.expected.md']) {
        assert.ok(existsSync(join(path, file)), `${path} has no ${file}`);
      }
    }
  });

  for (const { cause, isState, path } of folders) {
    describe(cause, () => {
      // What fits nearly every crash may follow anywhere; it is held to its own fixtures.
      const isGeneralElsewhere = (id: string): boolean => id !== cause && generalCauses.has(id);

      for (const file of notebooksOf(path, 'fires')) {
        it(`fires where it must in ${basename(file)}`, () => {
          const notebook = read(file);
          const found = findAll(notebook, analyst);
          const seen = found.map(({ kind, finding }) => describeFinding(kind, finding)).join('\n');
          assert.ok(
            notebook.marks.some((mark) => mark.cause === cause),
            'nothing is marked with this cause',
          );
          for (const mark of notebook.marks) {
            const hits = found.filter(({ kind, finding }) => fits(mark, kind, finding));
            assert.equal(hits.length, 1, `expected once: ${JSON.stringify(mark)}; found\n${seen}`);
          }
          for (const { kind, finding } of found) {
            const mustBeMarked =
              kind === 'crash'
                ? finding.rank === 1 && !isGeneralElsewhere(finding.id)
                : kind === 'state' && isState;
            if (!mustBeMarked) continue;
            assert.ok(
              notebook.marks.some((mark) => fits(mark, kind, finding)),
              `not marked: ${describeFinding(kind, finding)}`,
            );
          }
        });
      }

      it('shows its evidence, and says it in the expected words', () => {
        const own = notebooksOf(path, 'fires')
          .flatMap((file) => findAll(read(file), analyst))
          .map(({ finding }) => finding)
          .filter((finding) => finding.id === cause);
        for (const finding of own) {
          assert.ok(finding.evidence.length >= 2, 'a claim rests on facts');
          assert.ok(finding.message.length <= 120, `too long for a line: ${finding.message}`);
        }
        const text = own
          .map((finding) => {
            const hover = renderHoverMarkdown([finding], {
              reveal: (place) => `cell-${String(place.cell + 1)}`,
              fix: () => 'fix',
              explain: undefined,
            });
            return `Line: ${finding.message}\n\n${hover}\n`;
          })
          .join('\n---\n\n');
        const expected = join(path, 'fires.expected.md');
        if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
        assert.equal(text, readFileSync(expected, 'utf8'));
      });

      it('stays silent in near misses', () => {
        const found = notebooksOf(path, 'silent').flatMap((file) => findAll(read(file), analyst));
        const wrong = found.filter(({ finding }) => finding.id === cause);
        assert.deepEqual(
          wrong.map(({ kind, finding }) => describeFinding(kind, finding)),
          [],
        );
      });

      it('takes its fixtures cut at every line', () => {
        for (const file of notebooksOf(path, '')) {
          const lines = readFileSync(file, 'utf8').split('\n');
          for (let end = 0; end < lines.length; end++) {
            findAll(readTextNotebook(lines.slice(0, end).join('\n')), analyst);
          }
        }
      });
    });
  }
});
