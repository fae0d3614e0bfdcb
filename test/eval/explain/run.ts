// Scores explanations on recorded crashes of whole notebooks: `npm run eval:explain -- --help`.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyst } from '../../../src/core/index.ts';
import { testParser } from '../../pythonParser.ts';
import { judge, type Verdict } from './judge.ts';
import { isRecord, type CrashRecord } from './records.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '../shared/data/crashes/junobench.json' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm run eval:explain -- [--records JUNOBENCH.json] [--verbose]\n' +
      'Explains each recorded crash from the cells that had run and the traceback, without live values, and compares\n' +
      "with the record's root cause and diagnosis.",
  );
} else await main();

async function main(): Promise<void> {
  if (!existsSync(values.records)) {
    console.log(`${values.records} is not here: nothing to compare with.`);
    return;
  }
  const parsed: unknown = JSON.parse(readFileSync(values.records, 'utf8'));
  const records: readonly CrashRecord[] = Array.isArray(parsed) ? parsed.filter(isRecord) : [];
  const analyst = createAnalyst(await testParser());
  const verdicts = records.map((record) => judge(record, analyst));
  if (values.verbose) verdicts.forEach(printMiss);
  print('answered', verdicts, ({ said }) => said.length > 0);
  print('root cause exact', verdicts, ({ isExact }) => isExact);
  print('root cause within two', verdicts, ({ isWithinTwo }) => isWithinTwo);
  print('names what the diagnosis names', verdicts, ({ isNamed }) => isNamed);
  const times = verdicts.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(`time to explain, median: ${(times[times.length >> 1] ?? 0).toFixed(1)} ms`);
}

function print(
  what: string,
  verdicts: readonly Verdict[],
  holds: (verdict: Verdict) => boolean,
): void {
  const hits = verdicts.filter(holds).length;
  const share = ((100 * hits) / Math.max(1, verdicts.length)).toFixed(1);
  console.log(`${what}: ${String(hits)} of ${String(verdicts.length)} (${share} %)`);
}

function printMiss({ record, said, isExact, isNamed }: Verdict): void {
  if (isExact && isNamed) return;
  const wrong = [...(isExact ? [] : ['root cause']), ...(isNamed ? [] : ['names'])].join(', ');
  console.log(`\n${record.id} (${wrong}): ${record.rootCause}`);
  console.log(
    `  ${record.ename}: ${record.evalue.slice(0, 200)}\n  diagnosis: ${record.diagnosis}`,
  );
  for (const line of said.length > 0 ? said : ['nothing said']) console.log(`  ${line}`);
}
