// Every fix that is offered cures: each broken notebook is run to its crash in a real IPython, fixed, and run again.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyst, type Fix } from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { findPython } from '../../host/machine.ts';
import { testParser } from '../../pythonParser.ts';
import { type Proofs, proveAll } from './proveAll.ts';
import { complaints } from './score.ts';
import { ownStories } from './stories.ts';
import { syntaxStories } from './syntaxStories.ts';

const stories = [...ownStories(), ...syntaxStories()];
const fewest = 3;
/** Milliseconds: everything runs before the first test, and other work may keep the machine busy. */
const patience = 300_000;

describe('fixes carried out in a real kernel', () => {
  let proofs: Proofs | undefined;
  before(async function () {
    // The kernels are forked from one that is ready.
    const python = process.platform === 'win32' ? undefined : findPython();
    this.timeout(patience);
    if (python === undefined) {
      console.log('    No Python with ipykernel was found here: nothing is run.');
      this.skip();
    }
    proofs = await proveAll(stories, python);
  });

  for (const story of stories) {
    it(`${story.cause}: ${story.name}`, function () {
      if (!proofs || proofs.leftOut.includes(story)) this.skip();
      const own = proofs.proofs.filter((proof) => proof.story === story);
      assert.equal(own.length, 1);
      assert.deepEqual(complaints(own), []);
    });
  }
});

describe('the notebooks that prove fixes', () => {
  it(`are at least ${fewest} for a cause or state that offers a cure`, async () => {
    const analyst = createAnalyst(await testParser());
    const causes = fixtures().flatMap((text) => {
      const { history } = readTextNotebook(text);
      return [...analyst.explain(history), ...analyst.states(history)]
        .filter(({ fixes }) => fixes.some(isCure))
        .map(({ id }) => id);
    });
    const countOf = (cause: string): number =>
      stories.filter((story) => story.cause === cause).length;
    const offering = [...new Set(causes)];
    const few = offering.filter((cause) => countOf(cause) < fewest);
    assert.ok(causes.length > 0);
    assert.deepEqual(few, []);
  });
});

/** Installations are not carried out: they need a network. */
function isCure({ kind }: Fix): boolean {
  return kind === 'run' || kind === 'edit';
}

/** The texts in which the causes must fire. */
function fixtures(): readonly string[] {
  const folder = join(import.meta.dirname, '../../causes');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /fires[^/\\]*\.nb\.py$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
