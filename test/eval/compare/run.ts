// Compares tools that name missing variables on notebooks whose clean run is known: `npm run eval:compare -- --help`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { basedpyright, cellscope, ruff, type Claim } from './tools.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/data/corpus' },
    ruff: { type: 'string', default: 'ruff' },
    basedpyright: { type: 'string', default: 'basedpyright' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm run eval:compare -- [--corpus FOLDER] [--ruff COMMAND] [--basedpyright COMMAND]\n' +
      'Who names the variables that a clean run, top to bottom, misses? FOLDER holds notebooks and, in truth/, what\n' +
      'running them raised. Tools that are not installed are left out.',
  );
} else if (existsSync(join(values.corpus, 'truth'))) compare(readTruth(values.corpus));
else console.log(`${values.corpus} is not here: nothing to compare with.`);

/** How one cell ended; `isOwn` holds for a NameError that no earlier failure explains. */
interface Ending {
  readonly status: 'ok' | 'error' | undefined;
  readonly missing: string | undefined;
  readonly isOwn: boolean;
}

interface Truth {
  readonly notebooks: readonly string[];
  /** By file name, then by the cell's index. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<number, Ending>>;
}

interface TruthFile {
  readonly cells: readonly {
    readonly index: number;
    readonly status?: 'ok' | 'error';
    readonly ename?: string;
    readonly name?: string;
    readonly nameerror_class?: string;
  }[];
}

function readTruth(corpus: string): Truth {
  const notebooks: string[] = [];
  const endings = new Map<string, ReadonlyMap<number, Ending>>();
  for (const folder of ['errors', 'order', 'clean']) {
    for (const file of readdirSync(join(corpus, folder)).sort()) {
      const path = join(corpus, 'truth', file.replace('.ipynb', '.json.gz'));
      if (!existsSync(path)) continue;
      notebooks.push(join(corpus, folder, file));
      const { cells } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as TruthFile;
      endings.set(file, new Map(cells.map((cell) => [cell.index, endingOf(cell)])));
    }
  }
  return { notebooks, endings };
}

/** The classes i, ii, iv and vii of the truth are a notebook's own; the others follow from another failure or a host. */
function endingOf({ status, ename, name, nameerror_class }: TruthFile['cells'][number]): Ending {
  const missing = ename === 'NameError' ? name : undefined;
  const isHistory = /^(?:_+|_i+|_i?\d+|Out|In)$/u.test(missing ?? '');
  const isOwn = /^(?:i|ii|iv|vii)\b/u.test(nameerror_class ?? '');
  return { status, missing, isOwn: missing !== undefined && isOwn && !isHistory };
}

function compare(truth: Truth): void {
  const own = [...truth.endings].flatMap(([file, cells]) =>
    [...cells]
      .filter(([, { isOwn }]) => isOwn)
      .map(([cell, { missing }]) => ({ file, cell, missing })),
  );
  const cells = [...truth.endings.values()].flatMap((endings) => [...endings.values()]);
  const clean = cells.filter(({ status }) => status === 'ok').length;
  console.log(
    `${truth.notebooks.length} notebooks; ${own.length} cells miss a variable by themselves, ${clean} ran without error`,
  );
  for (const tool of [cellscope, ruff(values.ruff), basedpyright(values.basedpyright)]) {
    const claims = tool.claims(truth.notebooks);
    if (claims === undefined) {
      console.log(`${tool.title}: not installed`);
      continue;
    }
    const said = new Set(claims.map(keyOf));
    const found = own.filter(({ file, cell, missing }) =>
      said.has(keyOf({ file, cell, name: missing ?? '' })),
    ).length;
    const wrong = new Set(
      claims
        .filter(({ file, cell }) => truth.endings.get(file)?.get(cell)?.status === 'ok')
        .map(({ file, cell }) => `${file} ${cell}`),
    ).size;
    console.log(
      `${tool.title}: named ${found} of ${own.length}; said it of ${wrong} cells that ran without error`,
    );
  }
}

function keyOf({ file, cell, name }: Claim): string {
  return `${basename(file)} ${cell} ${name}`;
}
