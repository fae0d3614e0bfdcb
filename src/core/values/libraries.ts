/** Finds the rule for a call into a library. */
import { callArrayMethod, numpyRules } from './arrayRules.ts';
import { builtinRules, callPlainMethod } from './builtinRules.ts';
import { callEstimator, estimatorOf, learningRules } from './estimatorRules.ts';
import { callTokenizer, languageRule } from './languageRules.ts';
import { statisticsRules } from './statisticsRules.ts';
import { refuseArguments } from './knownSignatures.ts';
import { callGenerator, generatorMade } from './generatorRules.ts';
import { callKerasMethod } from './layers/kerasModels.ts';
import { loaderRules } from './loaderRules.ts';
import { layerMade } from './layers/layerMade.ts';
import { givesItself, keepsLayers } from './layers/modules.ts';
import type { Arguments, Frame, Rule } from './machine.ts';
import { drawingRules } from './drawingRules.ts';
import { callSeriesMethod, pandasRules } from './seriesRules.ts';
import { callTableMethod } from './tableRules.ts';
import { tensorRule } from './tensorRules.ts';
import { UNKNOWN, type Value } from './value.ts';

const rules: ReadonlyMap<string, Rule> = new Map([
  ...builtinRules,
  ...numpyRules,
  ...pandasRules,
  ...drawingRules,
  ...loaderRules,
  ...statisticsRules,
]);

/** The result of calling the library's function of that dotted name; `undefined` if no rule knows it. */
export function callLibrary(path: string, given: Arguments, frame: Frame): Value | undefined {
  refuseArguments(path, given);
  const [library = ''] = path.split('.');
  const name = path.slice(path.lastIndexOf('.') + 1);
  const rule =
    rules.get(path) ??
    tensorRule(path) ??
    languageRule(path) ??
    (library === 'sklearn' ? learningRules.get(name) : undefined);
  return rule
    ? rule(given, frame)
    : (layerMade(path, given) ?? generatorMade(path) ?? estimatorOf(path));
}

/** The result of `of.name(…)`; `undefined` if no rule knows it. */
export function callMethod(of: Value, name: string, given: Arguments): Value | undefined {
  switch (of.kind) {
    case 'table':
      return callTableMethod(of, name, given);
    case 'series':
      return callSeriesMethod(of, name, given);
    case 'array':
      return callArrayMethod(of, name, given);
    case 'object':
      return (
        callGenerator(of, name, given) ??
        callTokenizer(of, name, given) ??
        callEstimator(of, name, given)
      );
    case 'layer':
      if (of.library === 'keras') return callKerasMethod(of, name, given);
      return keptLayers(of, name);
    case 'instance':
      return keptLayers(of, name);
    case 'constant':
    case 'sequence':
    case 'mapping':
      return callPlainMethod(of, name, given);
    default:
      return undefined;
  }
}

/** Methods of modules that leave their layers alone. */
function keptLayers(of: Value, name: string): Value | undefined {
  if (givesItself(name)) return of;
  return keepsLayers(name) ? UNKNOWN : undefined;
}
