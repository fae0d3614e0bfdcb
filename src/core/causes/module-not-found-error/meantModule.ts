/** Guesses which module was meant by a name that no package has. */
import { distributionOf, knownModules } from '../../knowledge/distributions.ts';
import { isStandardModule, standardModules } from '../../knowledge/standardModules.ts';
import { closestOf } from '../spelling.ts';

/** What a package is called, or an old habit, where the module is called otherwise. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['beautifulsoup', 'bs4'],
  ['beautifulsoup4', 'bs4'],
  ['matplot', 'matplotlib'],
  ['maths', 'math'],
  ['opencv', 'cv2'],
  ['pillow', 'PIL'],
  ['pyplot', 'matplotlib.pyplot'],
  ['pytorch', 'torch'],
  ['python_dotenv', 'dotenv'],
  ['pyyaml', 'yaml'],
  ['scikit', 'sklearn'],
  ['scikit_image', 'skimage'],
  ['scikit_learn', 'sklearn'],
  ['imbalanced_learn', 'imblearn'],
]);

/** Short names of packages that differ from others by one letter. */
const SHORTEST = 5;

/**
 * The module meant by the first part of `module`: the one a package is known by, the same in other capitals, or the
 * only one a slip away. `undefined` if the name is a known module itself, or nothing is near.
 */
export function meantModule(module: string): string | undefined {
  const [top = ''] = module.split('.');
  if (isStandardModule(top) || distributionOf(top)) return undefined;
  const called = CALLED.get(top.toLowerCase().replaceAll('-', '_'));
  if (called !== undefined) return called;
  const wellKnown = knownModules.filter((name) => !name.includes('.'));
  const standard = standardModules.map(({ name }) => name);
  const sameLetters = [...standard, ...wellKnown].find(
    (name) => name.toLowerCase() === top.toLowerCase(),
  );
  if (sameLetters !== undefined) return sameLetters;
  if (top.length < SHORTEST) return undefined;
  const long = (names: readonly string[]): readonly string[] =>
    names.filter((name) => name.length >= SHORTEST);
  return closestOf(top, long(wellKnown), long(standard));
}
