/** Refuses calls that do not fit the parameters of well-known functions. */
import { positionalLimits } from '../knowledge/positionalLimits.ts';
import type { Arguments } from './machine.ts';
import { raise } from './raised.ts';

/** Positional arguments beyond those that the function takes, and arguments given twice. */
export function refuseArguments(
  path: string,
  { positional, keywords, isComplete }: Arguments,
): void {
  const [library = ''] = path.split('.');
  const name = path.slice(path.lastIndexOf('.') + 1);
  const limit = positionalLimits.get(`${library}.${name}`);
  if (!limit || !isComplete) return;
  const twice = limit
    .slice(0, positional.length)
    .find((parameter) => keywords.has(parameter.replace('?', '')));
  if (twice !== undefined) {
    raise('TypeError', `${name}() got multiple values for argument '${twice.replace('?', '')}'`);
  }
  if (positional.length <= limit.length) return;
  const needed = limit.filter((parameter) => !parameter.endsWith('?')).length;
  const range =
    needed === limit.length ? String(needed) : `from ${String(needed)} to ${String(limit.length)}`;
  const plural = needed === limit.length && needed === 1 ? '' : 's';
  raise(
    'TypeError',
    `${name}() takes ${range} positional argument${plural} but ${String(positional.length)} were given`,
  );
}
