/** A layer of a neural network was given data of another shape than it is made for. */
import type { Phrase, RootCause } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import type { LayerInput } from '../../traceback/modelMessageFacts.ts';
import { readShape } from '../../traceback/shapes.ts';
import type { Subject } from '../subject.ts';
import { valuesGiven } from '../failedCall.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins, spokenShape, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface LayerMismatch extends Found {
  readonly values: readonly Subject[];
  /** The model of Keras that is trained or asked on the line. */
  readonly model: string | undefined;
}

export const layerInputMismatch = defineValueCause<'layer-input', LayerMismatch>({
  id: 'layer-input-mismatch',
  exceptions: ['ValueError', 'RuntimeError', 'InvalidArgumentError', 'AttributeError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Data do not fit a layer',
    what: 'A layer was declared for another number of features, channels or axes than what reaches it.',
    why: 'The first layer fixes the shape of one sample (without the batch); each further layer must take what the one before gives. Images need their channels, convolutions before a dense layer a flatten between them.',
    todo: 'Print the shape of one batch, and compare it with what the layer declares (`input_shape`, `in_features`, `in_channels`). Change the one that is wrong.',
    limits: 'Which line declares the layer is not followed through the model.',
  },
  kind: 'layer-input',
  find(message, line) {
    const values = line.subjects(...inputsOf(line));
    const model = modelOf(line);
    return {
      said: `${layerName(message, model)} needs ${wantedOf(message)} and got ${gotOf(message)}`,
      crashType: 'tensor-shape-mismatch',
      subjects: values,
      alsoNamed: [message.layer, model].filter((name) => name !== undefined),
      values,
      model,
      ...rootCauseOf(line),
    };
  },
  words({ values, model }, message) {
    const [first] = values;
    const data = subjectName(first, 'the data');
    return {
      line: `${layerName(message, model)} needs ${wantedOf(message)}, and gets ${gotOf(message)}.`,
      what: `${layerName(message, model)} needs ${wantedOf(message)}, and gets ${gotOf(message)}.`,
      why: `${RULES[message.problem]}${origins(values)}`,
      todo:
        model !== undefined && message.problem === 'size'
          ? `Compare the shape of ${data} with what ${code(model)} was built for (\`input_shape\`): a layer further in shows only that they differ.`
          : todoFor(message, data),
    };
  },
});

const RULES: Record<LayerInput['problem'], Phrase> = {
  axes: 'The number of axes must fit: the batch comes first, then what one sample has.',
  size: 'The last axis of what arrives must be what the layer was declared for.',
  channels:
    'A convolution is declared for a number of channels: 1 for grey, 3 for coloured images.',
  shape: 'The first layer (`input_shape`) fixes the shape of one sample.',
  batch: 'Batch normalisation needs more than one sample while training.',
  shrunk: 'Each convolution or pooling makes the image smaller; here nothing is left of it.',
};

function inputsOf({ failed }: CrashLine): readonly Expr[] {
  if (!failed) return [];
  const named = valuesGiven(failed.call).filter(
    ({ kind }) => kind === 'Name' || kind === 'Attribute' || kind === 'Subscript',
  );
  return named.slice(0, 2);
}

/** A network that the notebook itself writes is its author's; a declared one is a matter of arguments. */
function rootCauseOf({ site, crash }: CrashLine): { readonly rootCause?: RootCause } {
  const isOwnNetwork = site?.isInFunction === true && crash.exception === 'RuntimeError';
  return isOwnNetwork ? { rootCause: 'implementation-error' } : {};
}

/** `model` of `model.fit(…)`. */
function modelOf({ failed }: CrashLine): string | undefined {
  const func = failed?.call.func;
  if (func?.kind !== 'Attribute' || func.value.kind !== 'Name') return undefined;
  return /^(?:fit|fit_generator|predict|evaluate|train_on_batch)$/.test(func.attr.name)
    ? func.value.id
    : undefined;
}

function layerName({ layer }: LayerInput, model: string | undefined): Phrase {
  if (model === undefined) return layer === undefined ? 'The layer' : `The layer ${code(layer)}`;
  return layer === undefined
    ? `A layer of ${code(model)}`
    : `The layer ${code(layer)} of ${code(model)}`;
}

function wantedOf({ problem, wanted }: LayerInput): Phrase {
  if (wanted === undefined) return problem === 'batch' ? 'more than one sample' : 'another shape';
  switch (problem) {
    case 'axes':
      return /^\d+$/.test(wanted) ? `${wanted} axes` : code(wanted);
    case 'channels':
      return `${wanted} channels`;
    case 'size':
      return /^\d+$/.test(wanted) ? `${wanted} values along the last axis` : spoken(wanted);
    case 'shrunk':
      return `at least ${wanted} pixels each way`;
    default:
      return spoken(wanted);
  }
}

function gotOf({ problem, got }: LayerInput): Phrase {
  if (got === undefined) return 'less';
  if (/^\d+$/.test(got)) return problem === 'axes' ? `${got} axes` : got;
  const [, count, shape] = /^(\d+) (\(.*\)|\[.*\])$/.exec(got) ?? [];
  if (count !== undefined && shape !== undefined) return `${count} (${spoken(shape)})`;
  return spoken(got);
}

function spoken(printed: string): Phrase {
  const shape = readShape(printed.replace(/^\(None, ?/, '('));
  return /^[([]/.test(printed) && shape.length > 0 ? spokenShape(shape) : code(printed);
}

function todoFor({ problem, wanted, got }: LayerInput, data: Phrase): Phrase {
  switch (problem) {
    case 'axes':
      return `Compare \`.shape\` of ${data} with the first layer. Add an axis (\`[..., None]\` for channels, \`[None]\` for a batch of one), or flatten.`;
    case 'size':
      return wanted !== undefined && got !== undefined && /^\d+$/.test(got)
        ? `Declare the layer for ${got} values, or change what comes before it so that it gives ${wanted}.`
        : 'Declare the layer for what arrives, or flatten before it.';
    case 'channels':
      return `Declare the layer for ${got ?? 'these'} channels, or load the images with ${wanted ?? 'the right number'}. Channels stand after the batch in PyTorch, last in Keras.`;
    case 'shape':
      return `Set the first layer to the shape of ${data}, or load and resize the data to what it declares.`;
    case 'batch':
      return 'Use a larger batch, `drop_last=True`, or `model.eval()` for single samples.';
    case 'shrunk':
      return "Use larger images, fewer or smaller poolings, or `padding='same'`; check that channels and sides are not swapped.";
  }
}
