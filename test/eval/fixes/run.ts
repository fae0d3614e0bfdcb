// Proves the fixes of the broken notebooks in a real IPython: `npm run eval:fixes -- [PART OF A NAME] [--verbose]`.
import { parseArgs } from 'node:util';
import { findPython } from '../../host/machine.ts';
import { proveAll } from './proveAll.ts';
import { complaints, isGoodEnough, table } from './score.ts';
import { ownStories } from './stories.ts';
import { syntaxStories } from './syntaxStories.ts';

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});

process.exitCode = await main();

async function main(): Promise<number> {
  const python = findPython();
  if (python === undefined) {
    console.log('No Python with ipykernel was found: nothing can be run.');
    return 0;
  }
  const [part = ''] = positionals;
  const stories = [...ownStories(), ...syntaxStories()].filter(({ cause, name }) =>
    `${cause}/${name}`.includes(part),
  );
  const { proofs, leftOut } = await proveAll(stories, python);
  if (values.verbose) {
    for (const { story, fixes } of proofs) {
      for (const { title, moment, verdict } of fixes) {
        console.log(`${story.cause}/${story.name}: “${title}”, ${moment}: ${verdict}`);
      }
    }
  }
  console.log(table(proofs));
  for (const line of complaints(proofs)) console.log(line);
  if (leftOut.length > 0) {
    const needs = new Set(leftOut.flatMap((story) => story.needs));
    console.log(`${leftOut.length} left out, which need ${[...needs].join(', ')}`);
  }
  return isGoodEnough(proofs) ? 0 : 1;
}
