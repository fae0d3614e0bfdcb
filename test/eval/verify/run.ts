// Holds `cellscope verify` against what a clean run of recorded notebooks once did: `npm run eval:verify -- --help`.
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { findPython } from '../../host/machine.ts';
import type {
  VerificationRecord,
  VerifiedCellRecord,
} from '../../../src/render/verificationRecord.ts';

const run = promisify(execFile);

const usage = `npm run eval:verify -- [options]
  --data FOLDER     folder with errors/, order/, clean/ and truth/ (../shared/data/corpus)
  --count N         how many notebooks, spread evenly over those with a truth (30)
  --python PATH     the Python that runs them (one that has ipykernel)
  --cli PATH        the built command (dist/cli.mjs)
  --seconds N       how long a cell may take (20)
  --verbose         print the agreeing notebooks too
`;

/** What the recorded run says of one cell, as far as it is compared. */
interface TrueCell {
  readonly index: number;
  readonly status: string;
  readonly ename?: string;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/corpus' },
    count: { type: 'string', default: '30' },
    python: { type: 'string' },
    cli: { type: 'string', default: 'dist/cli.mjs' },
    seconds: { type: 'string', default: '20' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else if (!existsSync(values.data)) console.log(`Skipped: there is no ${values.data}.`);
else await main(values.data);

async function main(data: string): Promise<void> {
  const chosen = choose(notebooksWithTruth(data), Number(values.count));
  let [cells, agreed, whole, faults] = [0, 0, 0, 0];
  const forecast = { right: 0, false: 0, undecided: 0, missed: 0 };
  for (const path of chosen) {
    const truth = truthOf(data, path);
    const { verify } = await verified(path);
    if (verify === null) {
      console.log(`${path}: nothing ran`);
      faults += 1;
      continue;
    }
    for (const key of ['right', 'false', 'undecided', 'missed'] as const) {
      forecast[key] += verify.forecast[key];
    }
    const seen = new Map(verify.cells.map((cell) => [cell.cell, cell]));
    const different = truth.flatMap((cell) => {
      const [was, is] = [endOfTrue(cell), endOf(seen.get(cell.index))];
      return was === is ? [] : [`  cell ${cell.index}: ${is}, truth ${was}`];
    });
    cells += truth.length;
    agreed += truth.length - different.length;
    if (different.length === 0) whole += 1;
    if (values.verbose || different.length > 0) {
      console.log(
        [`${path}: ${truth.length - different.length} of ${truth.length}`, ...different].join('\n'),
      );
    }
  }
  console.log(
    `${whole} of ${chosen.length} notebooks agree wholly; ${agreed} of ${cells} cells (${((100 * agreed) / cells).toFixed(1)} %); ${faults} did not run`,
  );
  console.log(
    `forecasts in these runs: ${forecast.right} right, ${forecast.false} false, ${forecast.undecided} undecided; ${forecast.missed} failures missed`,
  );
}

function notebooksWithTruth(data: string): readonly string[] {
  return ['errors', 'order', 'clean'].flatMap((folder) =>
    readdirSync(join(data, folder))
      .sort()
      .filter((name) => existsSync(truthFile(data, name)))
      .map((name) => join(data, folder, name)),
  );
}

function choose<T>(all: readonly T[], count: number): readonly T[] {
  return all.filter(
    (_, index) =>
      Math.floor(((index + 1) * count) / all.length) > Math.floor((index * count) / all.length),
  );
}

function truthFile(data: string, name: string): string {
  return join(data, 'truth', name.replace(/\.ipynb$/, '.json.gz'));
}

function truthOf(data: string, path: string): readonly TrueCell[] {
  const name = path.split('/').at(-1) ?? '';
  const text = gunzipSync(readFileSync(truthFile(data, name))).toString();
  return (JSON.parse(text) as { readonly cells: readonly TrueCell[] }).cells;
}

/** In a folder without other files, as the recorded runs were. */
async function verified(path: string): Promise<VerificationRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-eval-'));
  try {
    const copy = join(folder, 'notebook.ipynb');
    copyFileSync(path, copy);
    const python = values.python ?? findPython();
    const asked = python === undefined ? [] : ['--python', python];
    const argv = [
      'verify',
      '--keep-going',
      '--fail-on',
      'never',
      '--format',
      'json',
      '--timeout',
      values.seconds,
      ...asked,
      copy,
    ];
    const { stdout } = await run(process.execPath, [values.cli, ...argv], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout) as VerificationRecord;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function endOfTrue({ status, ename }: TrueCell): string {
  return status === 'error' ? (ename ?? 'error') : status;
}

function endOf(cell: VerifiedCellRecord | undefined): string {
  switch (cell?.verdict) {
    case undefined:
      return 'no code cell';
    case 'failed':
      return cell.exception ?? 'error';
    case 'stopped':
    case 'not-run':
      return cell.reason ?? cell.verdict;
    default:
      return 'ok';
  }
}
