/** Finds the layer that a call of a library's class makes. */
import type { Arguments } from '../machine.ts';
import type { Value } from '../value.ts';
import { kerasMade } from './kerasModels.ts';
import { layerOf } from './layerOptions.ts';
import { isTorchLoss } from './torchLosses.ts';
import { torchLayerOf } from './torchLayers.ts';

/** The layer, stack, model or loss that calling the class of that dotted path makes; `undefined` if it is none that is known. */
export function layerMade(path: string, given: Arguments): Value | undefined {
  const [, loss] = /^torch\.nn\.(?:modules\.loss\.)?(\w+Loss)$/.exec(path) ?? [];
  if (loss !== undefined && isTorchLoss(loss)) return layerOf('torch', loss, [], given);
  return torchLayerOf(path, given) ?? kerasMade(path, given);
}
