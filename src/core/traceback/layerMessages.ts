/** The messages of neural networks: layers, weights, gradients, devices, types of numbers. */
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';

const VALUE = ['ValueError'];
const RUNTIME = ['RuntimeError'];

type LayerProblem = Extract<MessageFacts, { kind: 'layer-input' }>['problem'];

function layer(
  problem: LayerProblem,
  wanted: string | undefined,
  got: string | undefined,
  name?: string,
): MessageFacts {
  return { kind: 'layer-input', problem, layer: name, wanted, got };
}

/** `Input 0 of layer "dense" is incompatible with the layer`, and the older `Input 0 is incompatible with layer dense`. */
const KERAS_INPUT = String.raw`Input \d+ (?:of layer "?(?<a>[\w/.-]+)"? is incompatible with the layer|is incompatible with layer (?<b>[\w/.-]+)): `;

const layerRows: readonly MessageRow[] = [
  {
    exceptions: VALUE,
    pattern: new RegExp(
      `${KERAS_INPUT}expected shape=(?<wanted>\\([^)]*\\)), found shape=(?<got>\\([^)]*\\))`,
    ),
    printedBy: 'Keras 2.4 on',
    read: ({ a, b, wanted, got }) => layer('shape', wanted, got, a ?? b),
  },
  {
    exceptions: VALUE,
    pattern: new RegExp(
      `${KERAS_INPUT}expected (?:min_|max_)?ndim=(?<wanted>\\d+), found ndim=(?<n>\\d+)(?:\\. Full shape received: (?<got>[(\\[][^)\\]]*[)\\]]))?`,
    ),
    printedBy: 'Keras',
    read: ({ a, b, wanted = '', n = '', got }) =>
      layer('axes', wanted, got === undefined ? n : `${n} (${got})`, a ?? b),
  },
  {
    exceptions: VALUE,
    pattern: new RegExp(
      `${KERAS_INPUT}expected axis -1 of input shape to have value (?<wanted>\\d+),? but received input with shape (?<got>[(\\[][^)\\]]*[)\\]])`,
    ),
    printedBy: 'Keras',
    read: ({ a, b, wanted, got }) => layer('size', wanted, got, a ?? b),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:Error when checking (?:model )?(?:input|target)|Input arrays?): expected (?<name>\S+) to have (?:shape (?<wanted>\([^)]*\))|(?<axes>\d+) dimensions),? but got array with shape (?<got>\([^)]*\))/,
    printedBy: 'Keras to 2.3',
    read: ({ name, wanted, axes, got }) =>
      layer(axes === undefined ? 'shape' : 'axes', wanted ?? axes, got, name),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^mat1 and mat2 shapes cannot be multiplied \([\d?]+x(?<got>\d+) and (?<wanted>\d+)x[\d?]+\)|^size mismatch, m1: \[\d+ x (?<oldGot>\d+)\], m2: \[(?<oldWanted>\d+) x \d+\]/,
    printedBy: 'PyTorch, `Linear`; "m1" to 1.7',
    read: ({ got, wanted, oldGot, oldWanted }) =>
      layer('size', wanted ?? oldWanted, got ?? oldGot, 'Linear'),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^Given (?:groups=\d+|transposed=\d), weight of size \[[^\]]*\], expected input(?<shape>\[[^\]]*\]) to have (?<wanted>\d+) channels, but got (?<got>\d+)/,
    printedBy: 'PyTorch, `Conv`',
    read: ({ wanted, got }) => layer('channels', wanted, got),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^Expected (?<wanted>\d)-dimensional input for \d-dimensional weight.*, but got (?<got>\d)-dimensional input|^Expected (?<either>.+ input) to \w+, but got input of size: (?<size>\[[^\]]*\])/s,
    printedBy: 'PyTorch; "(unbatched) or" from 1.11',
    read: ({ wanted, got, either, size }) => layer('axes', wanted ?? either, got ?? size),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^input\.size\(-1\) must be equal to input_size\. Expected (?<wanted>\d+), got (?<got>\d+)|^running_mean should contain (?<in>\d+) elements not (?<own>\d+)/,
    printedBy: 'PyTorch, recurrent layers and batch normalisation',
    read: ({ wanted, got, in: given, own }) => layer('size', wanted ?? own, got ?? given),
  },
  {
    exceptions: VALUE,
    pattern: /^Expected more than 1 value per channel when training, got input size (?<got>.*)/,
    printedBy: 'PyTorch, batch normalisation',
    read: ({ got }) => layer('batch', undefined, got),
  },
  {
    exceptions: ['ValueError', 'RuntimeError'],
    pattern:
      /(?:Negative dimension size caused by subtracting (?<wanted>\d+) from (?<got>\d+)|Calculated padded input size per channel: \((?<size>[^)]*)\)\. Kernel size: \((?<kernel>[^)]*)\)|Computed output size would be negative|Output size is too small)/,
    printedBy: 'TensorFlow, PyTorch, Keras',
    read: ({ wanted, got, size, kernel }) => layer('shrunk', wanted ?? kernel, got ?? size),
  },
  {
    exceptions: ['InvalidArgumentError', 'ValueError'],
    pattern:
      /^(?:Graph execution error[\s\S]*)?.*(?:logits and labels must be broadcastable: logits_size=(?<a>\[[^\]]*\]) labels_size=(?<b>\[[^\]]*\])|Matrix size-incompatible: In\[0\]: \[[^\]]*?(?<c>\d+)\], In\[1\]: \[(?<d>\d+)[^\]]*\])/,
    printedBy: 'TensorFlow',
    read: ({ a, b, c, d }) => layer('size', b ?? d, a ?? c),
  },
  {
    exceptions: ['InvalidArgumentError', 'ValueError'],
    pattern: /input depth must be evenly divisible by filter depth: (?<got>\d+) vs (?<wanted>\d+)/,
    printedBy: 'TensorFlow, convolutions',
    read: ({ wanted, got }) => layer('channels', wanted, got),
  },
];

const weightRows: readonly MessageRow[] = [
  {
    exceptions: RUNTIME,
    pattern: /^Error\(s\) in loading state_dict for (?<model>\w+):(?<rest>.*)/s,
    printedBy: 'PyTorch',
    read: ({ model, rest = '' }) => {
      const size =
        /size mismatch for (\S+): copying a param with shape (?:torch\.Size\()?(\[[^\]]*\])\)? from checkpoint, the shape in current model is (?:torch\.Size\()?(\[[^\]]*\])/.exec(
          rest,
        );
      const missing = quotedAfter(rest, 'Missing key(s) in state_dict:');
      const unexpected = quotedAfter(rest, 'Unexpected key(s) in state_dict:');
      const [, name = '', saved = '', own = ''] = size ?? [];
      return {
        kind: 'weights-differ',
        problem: missing.length + unexpected.length > 0 ? 'names' : 'sizes',
        model,
        missing,
        unexpected,
        size: size ? { name, saved, own } : undefined,
      };
    },
  },
  {
    exceptions: ['ValueError', 'AttributeError'],
    pattern:
      /^(?:Weight count mismatch for layer|Layer count mismatch when loading|You are trying to load a weight file containing|Shape mismatch in layer|Layer #\d+ \(named|Cannot assign value to variable|A total of \d+ objects could not be loaded|axes don't match array)/,
    printedBy: 'Keras, `load_weights`',
    read: () => weights('count'),
  },
  {
    exceptions: ['ValueError', 'TypeError'],
    pattern:
      /^(?:Unknown layer|Could not locate class|Unknown (?:custom object|initializer|regularizer)): ?'?(?<name>\w*)/,
    printedBy: 'Keras, `load_model`',
    read: ({ name = '' }) => weights('custom', [name]),
  },
  {
    exceptions: ['AttributeError'],
    pattern: /^Can't get attribute '(?<name>\w+)' on <module '__main__'/,
    printedBy: 'Python, `pickle` and `torch.load`',
    read: ({ name = '' }) => weights('custom', [name]),
  },
];

function weights(
  problem: Extract<MessageFacts, { kind: 'weights-differ' }>['problem'],
  missing: readonly string[] = [],
): MessageFacts {
  return {
    kind: 'weights-differ',
    problem,
    model: undefined,
    missing,
    unexpected: [],
    size: undefined,
  };
}

/** The texts in quotation marks after a heading, up to the end of its sentence. */
function quotedAfter(text: string, heading: string): readonly string[] {
  const start = text.indexOf(heading);
  if (start === -1) return [];
  const line = text.slice(start + heading.length).split(/\.\s|\n|$/, 1)[0] ?? '';
  return [...line.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? []);
}

type GradientProblem = Extract<MessageFacts, { kind: 'gradient-misused' }>['problem'];

const GRADIENTS: readonly (readonly [GradientProblem, RegExp])[] = [
  ['twice', /^Trying to backward through the graph a second time/],
  ['none', /^element \d+ of tensors does not require grad and does not have a grad_fn/],
  [
    'in-place',
    /^(?:one of the variables needed for gradient computation has been modified by an inplace operation|a (?:view of a )?leaf (?:Variable|variable) that requires grad)/i,
  ],
  ['numpy', /^Can't call numpy\(\) on (?:Tensor|Variable) that requires grad/],
  ['not-scalar', /^grad can be implicitly created only for scalar outputs/],
  ['unconnected', /^No gradients provided for any variable/],
];

const gradientRows: readonly MessageRow[] = GRADIENTS.map(([problem, pattern]) => ({
  exceptions: ['RuntimeError', 'ValueError'],
  pattern,
  printedBy: problem === 'unconnected' ? 'Keras' : 'PyTorch',
  read: () => ({ kind: 'gradient-misused', problem }),
}));

const tensorRows: readonly MessageRow[] = [
  {
    exceptions: RUNTIME,
    pattern:
      /^(?:Expected all tensors to be on the same device|Expected (?:object of )?(?:backend|device type)|Input type \(torch\.cuda\.\w+\) and weight type \(torch\.\w+Tensor\) should be the same|Input type \(torch\.\w+Tensor\) and weight type \(torch\.cuda\.\w+\)|Input and parameter tensors are not at the same device)/,
    printedBy: 'PyTorch',
    read: () => ({ kind: 'device-differs', problem: 'mixed' }),
  },
  {
    exceptions: ['TypeError'],
    pattern: /^can't convert (?:cuda:\d+ device type tensor|CUDA tensor) to numpy/,
    printedBy: 'PyTorch',
    read: () => ({ kind: 'device-differs', problem: 'to-numpy' }),
  },
  {
    exceptions: RUNTIME,
    pattern: /^Attempting to deserialize object on (?:a )?CUDA device/,
    printedBy: 'PyTorch, `load`',
    read: () => ({ kind: 'device-differs', problem: 'load' }),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^(?:expected (?:m1 and m2|mat1 and mat2) to have the same dtype, but got: (?<a>\w+) != (?<b>\w+)|(?:[Ee]xpected (?:object of )?scalar type (?<wanted>\w+) but (?:found|got scalar type) (?<got>\w+))|mat1 and mat2 must have the same dtype, but got (?<c>\w+) and (?<d>\w+)|Found dtype (?<e>\w+) but expected (?<f>\w+)|"\w+" not implemented for '(?<g>\w+)'|Input type \((?:torch\.)?(?<h>\w+)\) and (?:weight|bias) type \((?:torch\.)?(?<i>\w+)\) should be the same|result type (?<j>\w+) can't be cast to the desired output type (?<k>\w+))/,
    printedBy: 'PyTorch',
    read: ({ a, b, c, d, e, f, g, h, i, j, k, wanted, got }) =>
      dtypes(wanted ?? b ?? d ?? f ?? i ?? k, got ?? a ?? c ?? e ?? g ?? h ?? j),
  },
  {
    exceptions: ['TypeError', 'ValueError'],
    pattern:
      /^(?:can't convert np\.ndarray of type numpy\.(?<a>\w+)|Failed to convert a NumPy array to a Tensor \(Unsupported object type (?<b>[\w.]+)\))/,
    printedBy: 'PyTorch and TensorFlow',
    read: ({ a, b }) => dtypes('numbers', a ?? `object array of ${b ?? ''}`),
  },
  {
    exceptions: ['TypeError', 'UFuncTypeError', '_UFuncNoLoopError', '_UFuncBinaryResolutionError'],
    pattern:
      /^(?:ufunc '\w+' not supported for the input types|ufunc '?\w+'? (?:did not contain a loop with signature matching types (?<a>.*?) ->|cannot use operands with types (?<b>.*))|loop of ufunc does not support argument \d+ of type (?<c>\w+))/,
    printedBy: 'NumPy',
    read: ({ a, b, c }) => dtypes('numbers', a ?? b ?? c),
  },
  {
    exceptions: ['TypeError', 'UFuncTypeError', '_UFuncOutputCastingError'],
    pattern:
      /^Cannot cast ufunc '?\w+'? (?:output|input(?: \d+)?) from dtype\('(?<got>[^']*)'\) to dtype\('(?<wanted>[^']*)'\)/,
    printedBy: 'NumPy, `a += b`',
    read: ({ wanted, got }) => dtypes(wanted, got),
  },
  {
    exceptions: ['TypeError'],
    pattern: /^Cannot handle this data type: (?<got>.*)/,
    printedBy: 'Pillow, `fromarray`',
    read: ({ got }) => dtypes('uint8 with 1, 3 or 4 channels', got),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^(?:only integer scalar arrays can be converted to a scalar index|only (?:size-1|length-1|0-dimensional) arrays can be converted to Python scalars)/,
    printedBy: 'NumPy; "length-1" from 1.25',
    read: () => dtypes('a single number', 'an array'),
  },
];

function dtypes(wanted: string | undefined, got: string | undefined): MessageFacts {
  return { kind: 'dtype-differs', wanted, got };
}

export const layerMessages: readonly MessageRow[] = [
  ...layerRows,
  ...weightRows,
  ...gradientRows,
  ...tensorRows,
];
