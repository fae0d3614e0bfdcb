// Holds the engine to the same answers whatever it was asked before: replays are continued, never mixed up.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createAnalyst,
  historyTopToBottom,
  type Analyst,
  type History,
  type PythonParser,
} from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { chanceOf, type Chance } from '../../eval/mutants/chance.ts';
import { testParser } from '../../pythonParser.ts';

const fixtures = join(import.meta.dirname, '../../causes');
const histories = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.nb.py'))
  .sort()
  .map((path) => readTextNotebook(readFileSync(join(fixtures, path), 'utf8')).history);

/** What an editor would ask about while the notebook runs and is edited. */
function momentsOf(history: History, chance: Chance): readonly History[] {
  const { runs, cells, session } = history;
  const moments: History[] = [];
  for (let count = 0; count <= runs.length; count++) {
    const seen = runs.slice(0, count);
    const last = seen.at(-1);
    if (last) {
      const running = { ...last, outcome: { kind: 'unfinished' } as const };
      moments.push({ ...history, runs: [...seen.slice(0, -1), running] });
    }
    moments.push({ ...history, runs: seen });
    const edited = cells[chance.below(cells.length)];
    const source = `${edited?.source ?? ''}\nadded = [1]`;
    const edit = cells.map((cell) => (cell === edited ? { ...cell, source } : cell));
    moments.push({ ...history, runs: seen, cells: edit });
    const snapshot = { language: 'python', nbformat: undefined, cells: edit, problems: [] };
    moments.push(historyTopToBottom(snapshot));
  }
  moments.push({ ...history, session: session + 1 });
  return moments;
}

function answersOf(analyst: Analyst, history: History): unknown {
  return {
    audit: analyst.audit(history),
    stale: analyst.staleCells(history),
    names: analyst.liveNames(history),
    next: history.cells.map(({ key }) => analyst.forecastNext(history, key)),
    taken: history.cells.map(({ key }) => analyst.dependenciesOf(history, key)),
  };
}

describe('the engine', () => {
  let parser: PythonParser;
  before(async () => {
    parser = await testParser();
  });

  it('does not take a run that found its names somehow for one that would find them', () => {
    const lines = [
      '# saved',
      '# %% [1]',
      'x = 1',
      '# %% [2]',
      'print(x, y)',
      '# %% [3]',
      'print(y)',
    ];
    const { history } = readTextNotebook(lines.join('\n'));
    const said = createAnalyst(parser)
      .audit(history)
      .map(({ kind, names, cell }) => [kind, ...names, cell]);
    assert.deepEqual(said, [
      ['forecast', 'y', 1],
      ['forecast', 'y', 2],
    ]);
  });

  for (const seed of [1, 2, 3]) {
    it(`answers as one that was never asked before (seed ${seed})`, () => {
      const chance = chanceOf(seed);
      const moments = histories.flatMap((history) => momentsOf(history, chance));
      assert.ok(moments.length > 200);
      const analyst = createAnalyst(parser);
      let at = chance.below(moments.length);
      for (let count = 0; count < 60; count++) {
        // Mostly the next moment of the same notebook, as in an editor; now and then another notebook.
        at = chance.below(4) === 0 ? chance.below(moments.length) : (at + 1) % moments.length;
        const moment = moments[at];
        assert.ok(moment);
        assert.deepEqual(answersOf(analyst, moment), answersOf(createAnalyst(parser), moment));
      }
    });
  }
});
