/** A command line without its outside: an analyst that says what it is told, and streams of texts. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from '../../src/cli/engine.ts';
import { run } from '../../src/cli/run.ts';
import { partOfNotebook } from '../../src/core/corpus/part.ts';
import {
  isUnread,
  parseFacts,
  partOfUnread,
  type Analyst,
  type CauseDocs,
  type CorpusCrash,
  type Finding,
} from '../../src/core/index.ts';
import type { StatusLine } from '../../src/platform/statusLine.ts';
import { barePalette } from '../../src/render/terminal.ts';
import { codeCell, emptyReport, inOneStep, notebook, nothingAhead } from '../render/samples.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly engine: Engine;
  /** What standard input holds. */
  readonly stdin?: string;
  /** How many texts are taken from standard output before its reader leaves. */
  readonly reads?: number;
  /** Who watches. */
  readonly status?: StatusLine;
}

/** Runs a command in the world, and gives what came of it. */
export async function runIn(world: World, ...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  let left = world.reads ?? Infinity;
  const code = await run(
    argv,
    {
      stdin: (async function* () {
        await Promise.resolve();
        yield world.stdin ?? '';
      })(),
      stdout: {
        write(text) {
          left -= 1;
          if (left >= 0) out += text;
          return Promise.resolve(left > 0);
        },
      },
      stderr: {
        write(text) {
          err += text;
          return Promise.resolve(true);
        },
      },
      terminal: { palette: barePalette, width: undefined },
      status: world.status,
    },
    world.engine,
  );
  return { code, out, err };
}

/**
 * An engine whose notebooks are one code cell for each line of their text; `!markdown`, `!language X` and
 * `!broken` in the text make them odd. Its analyst answers with `answers`.
 */
export function fakeEngine(answers: Partial<Analyst> = {}): Engine {
  const none = (): readonly Finding[] => [];
  const analyst = inOneStep({
    readAhead: nothingAhead,
    liveQuestions: () => ({ names: [], expressions: [], packages: [], modules: [], paths: [] }),
    explain: none,
    tracebackOf: () => undefined,
    forecastNext: none,
    notKnown: () => [],
    forecastCleanRun: none,
    states: none,
    audit: none,
    report: emptyReport,
    problemsOf: () => [],
    cellsNeededBy: (_history, cellKey) => [cellKey],
    staleCells: () => [],
    dependenciesOf: () => ({ takes: [], gives: [] }),
    textThatRan: () => undefined,
    liveNames: () => [],
    nameStates: () => [],
    ...answers,
  });
  return {
    newAnalyst: () => Promise.resolve(analyst),
    corpusReader: () =>
      Promise.resolve((name, snapshot) => {
        const [problem] = snapshot.problems;
        if (problem && isUnread(snapshot)) return partOfUnread({ notebook: name, ...problem });
        if (snapshot.cells.some(({ source }) => source === '!fault')) throw new Error('A gap.');
        return partOfNotebook(
          snapshot.cells.flatMap(({ source, index }) => {
            const text = /^!crash (.*)/.exec(source)?.[1];
            return text === undefined ? [] : [crashSaying(text, name, index)];
          }),
          0,
        );
      }),
    readNotebookFile: (bytes) => {
      const text = Buffer.from(bytes).toString();
      if (text.includes('!broken')) {
        return notebook([], { problems: [{ code: 'invalid-json', message: 'It is cut off.' }] });
      }
      const language = /!language (\w+)/.exec(text)?.[1];
      return notebook(
        text
          .trimEnd()
          .split('\n')
          .map((line, index) =>
            codeCell(index, line, line.includes('!markdown') ? { kind: 'markdown' } : {}),
          ),
        language === undefined
          ? {}
          : {
              language,
              problems: [
                {
                  code: language === 'python2' ? 'python2' : 'other-language',
                  message: `It speaks ${language}.`,
                },
              ],
            },
      );
    },
    parseFacts,
    readShownOutputs: () => [],
    startThreads: () => assert.fail('no threads are wanted here'),
    startCounters: () => assert.fail('no threads are wanted here'),
    verifier: () => Promise.resolve({ problem: 'Nothing can be run here.' }),
    healthIn: () => Promise.resolve(() => undefined),
    causes: ['undefined-name', 'defined-in-unrun-cell', 'misspelled-name'].map(docsOf),
    version: '1.2.3',
  };
}

function docsOf(id: string): CauseDocs {
  return { id, title: id, exceptions: [], what: '', why: '', todo: '', limits: '' };
}

/** A `ValueError` with that message. */
function crashSaying(text: string, notebookName: string, cell: number): CorpusCrash {
  return {
    exception: 'ValueError',
    text,
    cause: 'unexplained',
    rootCause: 'unknown',
    crashType: 'unknown',
    library: 'none',
    stage: 'unknown',
    example: { notebook: notebookName, cell, output: 0, message: text, explanation: undefined },
  };
}

/** A temporary folder of files, as its path and a way to remove it. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'cellscope-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
