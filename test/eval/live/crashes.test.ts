// Crashes in a real kernel, explained with what the product's own probe reads there: they must name what the text does not show.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAnalyst,
  factsMime,
  parseFacts,
  probeSource,
  type Analyst,
  type Cell,
  type Facts,
  type Finding,
  type History,
  type RaisedError,
  type Run,
} from '../../../src/core/index.ts';
import { findPython } from '../../host/machine.ts';
import { type KernelMessage, KernelProcess } from '../../host/test-kernel/kernelProcess.ts';
import { testParser } from '../../pythonParser.ts';
import { files, liveCrashes, type LiveCrash } from './crashes.ts';

const libraries = 'pandas, sklearn, matplotlib, seaborn';

/** Empties the user's namespace, without a number in the history. */
const forget =
  'for _name in [n for n in globals() if not n.startswith("_") and n not in ("In", "Out", "exit", "quit", "get_ipython")]: del globals()[_name]\nglobals().pop("_name", None)';

describe('crashes over data that only the kernel knows', function () {
  this.timeout(120_000);
  const python = findPython();
  let probe: string;
  let analyst: Analyst;
  let kernel: KernelProcess | undefined;
  let folder: string | undefined;
  let foreseen = 0;

  before(async function () {
    if (python === undefined || !has(python)) this.skip();
    folder = await mkdtemp(join(tmpdir(), 'cellscope-live-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    probe = await readFile(join(import.meta.dirname, '../../../src/core/facts/probe.py'), 'utf8');
    analyst = createAnalyst(await testParser());
    kernel = new KernelProcess(python);
    await kernel.changeFolder(folder);
  });
  after(async () => {
    kernel?.dispose();
    if (folder !== undefined) await rm(folder, { recursive: true });
    process.stdout.write(`      ${foreseen} of ${liveCrashes.length} foreseen before the run\n`);
  });

  for (const crash of liveCrashes) {
    it(`${crash.library}: ${crash.cells.at(-1) ?? ''}`, async () => {
      const book = await play(crash);
      const said = wordsOf(book.answer);
      for (const pattern of crash.says) assert.match(said, pattern, book.error.message);
      const { message } = book.error;
      assert.ok(
        crash.says.some((pattern) => !pattern.test(message)),
        'the exception says all of that itself',
      );
      if (book.isForeseen) foreseen += 1;
    });
  }

  async function play({ cells }: LiveCrash) {
    assert.ok(kernel);
    await kernel.execute(forget, () => undefined);
    const runs: Run[] = [];
    const last = `#${cells.length - 1}`;
    let isForeseen = false;
    for (const [at, source] of cells.entries()) {
      if (at === cells.length - 1) {
        const before = historyOf(cells, runs);
        const facts = await ask(before, last);
        isForeseen = analyst
          .forecastNext({ ...before, facts }, last, facts)
          .some(({ confidence }) => confidence !== 'possible');
      }
      const error = await execute(source);
      runs.push(runOf(at, source, error));
    }
    const history = historyOf(cells, runs);
    const error = errorOf(runs.at(-1));
    assert.ok(error, 'it does not crash');
    const facts = await ask(history, last);
    const [answer] = analyst.explain({ ...history, facts });
    assert.ok(answer, `no answer: ${error.name}: ${error.message}`);
    return { error, answer, isForeseen };
  }

  async function execute(source: string): Promise<RaisedError | undefined> {
    let error: RaisedError | undefined;
    await kernel?.execute(source, ({ type, content }) => {
      if (type !== 'error') return;
      error = {
        name: String(content['ename']),
        message: String(content['evalue']),
        traceback: (content['traceback'] as readonly string[]).join('\n'),
      };
    });
    return error;
  }

  async function ask(history: History, cellKey: string): Promise<Facts> {
    let told = '';
    const code = probeSource(probe, analyst.liveQuestions(history, cellKey));
    const listen = ({ content }: KernelMessage): void => {
      const data = content['data'] as Readonly<Record<string, string>> | undefined;
      told = data?.[factsMime] ?? told;
    };
    // As the product does: what comes right after a crash may be dropped.
    for (let time = 0; time < 2 && told === ''; time++) await kernel?.executeBeside(code, listen);
    const facts = parseFacts(told);
    assert.ok(facts, 'the probe gave no answer');
    return facts;
  }
});

function runOf(at: number, source: string, error: RaisedError | undefined): Run {
  return {
    id: at,
    session: 1,
    cellKey: `#${at}`,
    source,
    executionCount: at + 1,
    outcome: error ? { kind: 'failed', error } : { kind: 'succeeded' },
    afterUnseenRuns: false,
  };
}

function errorOf(run: Run | undefined): RaisedError | undefined {
  return run?.outcome.kind === 'failed' ? run.outcome.error : undefined;
}

function historyOf(sources: readonly string[], runs: readonly Run[]): History {
  const cells = sources.map((source, index): Cell => {
    const error = errorOf(runs[index]);
    return {
      key: `#${index}`,
      index,
      id: undefined,
      kind: 'code',
      language: 'python',
      source,
      executionCount: runs[index]?.executionCount,
      outputs: error ? [{ kind: 'error', error }] : [],
      tags: [],
    };
  });
  return { basis: 'observed', cells, removed: [], runs, session: 1 };
}

/** All that the finding says, without what it repeats of the exception. */
function wordsOf({ message, explanation, evidence, fixes }: Finding): string {
  const facts = evidence.map(({ fact }) => fact).filter((fact) => !fact.startsWith('Python says'));
  const { what, why, todo } = explanation;
  return [message, what, why, todo, ...facts, ...fixes.map(({ title }) => title)].join('\n');
}

function has(python: string): boolean {
  return spawnSync(python, ['-c', `import ${libraries}`]).status === 0;
}
