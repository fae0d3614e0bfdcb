/** Calls a layer, a stack of layers, or a loss. */
import { argument, type Arguments, type Frame } from '../machine.ts';
import { UNKNOWN, type LayerValue, type Value } from '../value.ts';
import { callKeras } from './kerasModels.ts';
import { isTorchLoss, torchLoss } from './torchLosses.ts';
import { throughTorchLayer } from './torchLayers.ts';

/** `layer(…)`: what it makes of its input. */
export function callLayer(layer: LayerValue, given: Arguments, frame: Frame): Value {
  const { library, type } = layer;
  if (!given.isComplete) return UNKNOWN;
  if (library === 'torch' && isTorchLoss(type)) {
    return torchLoss(type, argument(given, 0, 'input'), argument(given, 1, 'target'));
  }
  const input = argument(given, 0, 'input');
  if (library === 'keras') return callKeras(layer, input ?? given.keywords.get('inputs'));
  if (type !== 'Sequential') return throughTorchLayer(layer, input);
  return layer.parts && input ? throughStack(layer.parts, input, frame) : UNKNOWN;
}

function throughStack(parts: readonly Value[], input: Value, frame: Frame): Value {
  let value = input;
  for (const part of parts) {
    value = frame.walk.call(
      part,
      { positional: [value], keywords: new Map(), isComplete: true },
      frame,
    );
  }
  return value;
}
