/** Says which exception came first where several are printed, and which one only passes another on. */
import type { Crash, PrintedException, Traceback } from '../model/crash.ts';
import type { Evidence } from '../model/finding.ts';
import { rootException, tellingException, uncaughtException } from '../traceback/reading.ts';
import { code } from './wording.ts';

/** Facts about the chain of exceptions; none where one exception tells all. */
export function chainEvidence({ traceback }: Crash): readonly Evidence[] {
  if (!traceback) return [];
  return [messengerFact(traceback), rootFact(traceback)].flatMap((fact) =>
    fact === undefined ? [] : [{ basis: 'observed' as const, fact }],
  );
}

function messengerFact(traceback: Traceback): string | undefined {
  const uncaught = uncaughtException(traceback);
  const telling = tellingException(traceback);
  if (telling === uncaught) return undefined;
  return telling.name === uncaught.name
    ? `the printed message of ${code(uncaught.name)} passes on what happened further inside`
    : `${code(uncaught.name)} only passes on the ${code(telling.name)} that happened further inside`;
}

function rootFact(traceback: Traceback): string | undefined {
  const uncaught = uncaughtException(traceback);
  const root = rootException(traceback);
  const told = firstLine(root);
  // Libraries raise the same again in their own words, and pools the same again in our process.
  if (root === uncaught || told === '' || root.quoted || isSame(root, uncaught)) return undefined;
  return uncaught.link === 'direct'
    ? `it began with ${code(told)}; ${code(uncaught.name)} was raised from it`
    : `${code(told)} came first; ${code(uncaught.name)} was raised while that was handled`;
}

function firstLine({ name, message }: PrintedException): string {
  const [line = ''] = message.split('\n', 1);
  return line === '' ? name : `${name}: ${line}`;
}

function isSame(root: PrintedException, uncaught: PrintedException): boolean {
  return root.name === uncaught.name && uncaught.message.includes(root.message);
}
