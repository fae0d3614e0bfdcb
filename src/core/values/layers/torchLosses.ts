/** The losses of PyTorch: the pairs of predictions and targets that they refuse. */
import { raise } from '../raised.ts';
import { differ, listedLengths, shapesDiffer } from '../shapes.ts';
import { combined } from '../operators.ts';
import { arrayOf, UNKNOWN, type ArrayValue, type Axis, type Value } from '../value.ts';

/** Classes and functions by what they ask of the two shapes. */
const SAME = /^(?:BCELoss|BCEWithLogitsLoss|binary_cross_entropy(?:_with_logits)?)$/;
const TOGETHER =
  /^(?:MSELoss|L1Loss|SmoothL1Loss|HuberLoss|mse_loss|l1_loss|smooth_l1_loss|huber_loss)$/;
const CLASSES = /^(?:CrossEntropyLoss|NLLLoss|cross_entropy|nll_loss)$/;

/** Whether that class or function of PyTorch is a loss of two tensors. */
export function isTorchLoss(name: string): boolean {
  return SAME.test(name) || TOGETHER.test(name) || CLASSES.test(name);
}

/** What the loss gives for a prediction and its target. */
export function torchLoss(name: string, guess: Value | undefined, truth: Value | undefined): Value {
  if (!isTensor(guess) || !isTensor(truth)) return UNKNOWN;
  const [a, b] = [guess.shape, truth.shape];
  if (a && b) {
    if (SAME.test(name)) refuseOther(name, a, b);
    else if (TOGETHER.test(name)) combined(guess, truth);
    else refuseClasses(name, a, b);
  }
  return arrayOf([], { library: 'torch', content: 'number' });
}

function isTensor(value: Value | undefined): value is ArrayValue {
  return value?.kind === 'array' && value.library === 'torch';
}

function printed(shape: readonly Axis[]): string {
  return `torch.Size([${listedLengths(shape)}])`;
}

function refuseOther(name: string, guess: readonly Axis[], truth: readonly Axis[]): void {
  if (!shapesDiffer(guess, truth)) return;
  const [given, wanted] = [printed(truth), printed(guess)];
  raise(
    'ValueError',
    /ogits/.test(name)
      ? `Target size (${given}) must be the same as input size (${wanted})`
      : `Using a target size (${given}) that is different to the input size (${wanted}) is deprecated. Please ensure they have the same size.`,
    `torch.nn.functional.${name}`,
  );
}

/** One class for each sample, or one probability for each class. */
function refuseClasses(name: string, guess: readonly Axis[], truth: readonly Axis[]): void {
  if (guess.length !== 2) return;
  const raisedIn = `torch.nn.functional.${name}`;
  if (truth.length === 2 && differ(guess[1], truth[1])) {
    raise('RuntimeError', '0D or 1D target tensor expected, multi-target not supported', raisedIn);
  }
  if (truth.length > 0 && truth.length < 3 && differ(guess[0], truth[0])) {
    raise(
      'ValueError',
      `Expected input batch_size (${String(guess[0])}) to match target batch_size (${String(truth[0])}).`,
      raisedIn,
    );
  }
}
