/** Saved weights do not fit the model that is to take them. */
import type { WeightsDiffer } from '../../traceback/modelMessageFacts.ts';
import { readShape } from '../../traceback/shapes.ts';
import type { Phrase } from '../../model/finding.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, spokenShape, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface OtherWeights extends Found {
  readonly model: Subject | undefined;
}

export const stateDictMismatch = defineValueCause<'weights-differ', OtherWeights>({
  id: 'state-dict-mismatch',
  exceptions: ['RuntimeError', 'ValueError', 'AttributeError', 'TypeError'],
  rootCause: 'model-confusion',
  docs: {
    title: 'Saved weights do not fit the model',
    what: 'The file holds weights of other layers, sizes or names than the model has.',
    why: 'Weights are put into a model by the names and shapes of its layers. A model that was changed, built with other numbers, or wrapped (`DataParallel` puts `module.` before each name) does not take them.',
    todo: 'Build the model exactly as it was when it was saved, then load. Classes of your own must be defined (or given as `custom_objects`) before.',
    limits: 'How the saved model was built is not known.',
  },
  kind: 'weights-differ',
  find(message, { failed, subjects }) {
    const func = failed?.call.func;
    const [model] = subjects(
      func?.kind === 'Attribute' && message.problem !== 'custom' ? func.value : undefined,
    );
    return {
      said: `the weights in the file are not those of ${message.model === undefined ? subjectName(model, 'the model') : code(message.model)}`,
      crashType:
        message.problem === 'sizes' || message.problem === 'count'
          ? 'tensor-shape-mismatch'
          : 'invalid-argument',
      subjects: model ? [model] : [],
      alsoNamed: [message.model, message.size?.name, ...message.missing.slice(0, 3)].flatMap(
        (name) => name ?? [],
      ),
      model,
    };
  },
  words({ model }, message) {
    const [head, todo] = wordsOf(message, subjectName(model, 'the model'));
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `Weights go into a model by the names and shapes of its layers.${namesSentence(message)}${model ? origins([model]) : ''}`,
      todo,
    };
  },
});

function wordsOf(
  { problem, size, missing, unexpected }: WeightsDiffer,
  model: Phrase,
): readonly [Phrase, Phrase] {
  const rebuild =
    'Build the model exactly as when it was saved (layers, sizes, number of classes), then load.';
  switch (problem) {
    case 'sizes':
      return [
        size === undefined
          ? `The file holds weights of other sizes than ${model} has`
          : `${code(size.name)} is ${spokenShape(readShape(size.saved))} in the file and ${spokenShape(readShape(size.own))} in ${model}`,
        rebuild,
      ];
    case 'names': {
      const prefix = commonPrefix(unexpected, missing);
      return prefix === undefined
        ? [`The file holds weights of other layers than ${model} has`, rebuild]
        : [
            `The names in the file begin with ${code(prefix)}, those of ${model} do not`,
            `Take it off before loading: ${code(`{k.removeprefix('${prefix}'): v for k, v in state.items()}`)}.`,
          ];
    }
    case 'count':
      return [
        `The file holds another number or size of weights than the layers of ${model} take`,
        rebuild,
      ];
    case 'custom':
      return [
        `The saved model needs ${code(missing[0] ?? 'a class')}, which is not defined here`,
        'Run the cell that defines it, and in Keras name it: `custom_objects={…}`.',
      ];
  }
}

/** `module.` and the like, before names that are there without it. */
function commonPrefix(
  unexpected: readonly string[],
  missing: readonly string[],
): string | undefined {
  const [first] = missing;
  if (first === undefined) return undefined;
  const longer = unexpected.find((name) => name.endsWith(`.${first}`));
  return longer?.slice(0, longer.length - first.length);
}

function namesSentence({ missing, unexpected, problem }: WeightsDiffer): Phrase {
  if (problem !== 'names') return '';
  const shown = (names: readonly string[]): Phrase =>
    list(names.slice(0, 3).map((name) => code(name)));
  const lacks = missing.length > 0 ? ` The file lacks ${shown(missing)}.` : '';
  return `${lacks}${unexpected.length > 0 ? ` The model lacks ${shown(unexpected)}.` : ''}`;
}
