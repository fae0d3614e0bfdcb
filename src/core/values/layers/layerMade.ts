/** Finds the layer that a call of a library's class makes. */
import type { Arguments } from '../machine.ts';
import type { LayerValue } from '../value.ts';
import { layerOf } from './layerOptions.ts';
import { isTorchLoss } from './torchLosses.ts';
import { torchLayerOf } from './torchLayers.ts';

/** The layer, stack or loss that calling the class of that dotted path makes; `undefined` if it is none that is known. */
export function layerMade(path: string, given: Arguments): LayerValue | undefined {
  const [, loss] = /^torch\.nn\.(?:modules\.loss\.)?(\w+Loss)$/.exec(path) ?? [];
  if (loss !== undefined && isTorchLoss(loss)) return layerOf('torch', loss, [], given);
  return torchLayerOf(path, given);
}
