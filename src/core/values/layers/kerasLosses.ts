/** The losses of Keras: targets that do not fit what a model gives. */
import { raise } from '../raised.ts';
import { differ } from '../shapes.ts';
import { textOf, type Value } from '../value.ts';
import { printedKeras, type Shape, type When } from './kerasLayers.ts';

/** The loss as Keras writes it as a text: `categorical_crossentropy`. */
function nameOf(loss: Value | undefined): string | undefined {
  if (loss?.kind !== 'layer' && loss?.kind !== 'library') return textOf(loss);
  const name = loss.kind === 'layer' ? loss.type : loss.path.slice(loss.path.lastIndexOf('.') + 1);
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

/**
 * Refuses targets of another shape than the model gives. Targets of one axis have one value for each sample, as with
 * labels in numbers; the losses for labels as ones and zeros need a column for each class.
 */
export function refuseTarget(
  loss: Value | undefined,
  gives: Shape,
  target: Shape,
  when: When,
): void {
  const name = nameOf(loss);
  if (name === undefined || gives?.length !== 2 || !target || target.length > 2) return;
  const truth = target.length === 1 ? [undefined, 1] : target;
  const [given, wanted] = [truth[1], gives[1]];
  if (!differ(given, wanted)) return;
  if (when === 'run') {
    if (name !== 'categorical_crossentropy') return;
    raise(
      'InvalidArgumentError',
      `Graph execution error:\n\nlogits and labels must be broadcastable: logits_size=[?,${String(wanted)}] labels_size=[?,${String(given)}]`,
      `keras.losses.${name}`,
    );
  }
  if (name === 'categorical_crossentropy' || name === 'binary_crossentropy') {
    raise(
      'ValueError',
      `Shapes ${printedKeras(truth)} and ${printedKeras(gives)} are incompatible`,
      `keras.losses.${name}`,
    );
  }
  const isBroadcast = given === 1 || wanted === 1;
  if (!isBroadcast && /^(?:mse|mae|mean_squared_error|mean_absolute_error)$/.test(name)) {
    raise(
      'ValueError',
      `Dimensions must be equal, but are ${String(wanted)} and ${String(given)}`,
      `keras.losses.${name}`,
    );
  }
}
