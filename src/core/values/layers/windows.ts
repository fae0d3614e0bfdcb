/** How many places a window that slides along an axis has. */
import type { Axis } from '../value.ts';

/** A window of a convolution or pooling along one axis. */
export interface Window {
  readonly kernel: Axis;
  readonly stride: Axis;
  readonly dilation: Axis;
}

/** How far a window reaches, the gaps of its dilation included. */
export function reachOf({ kernel, dilation }: Window): Axis {
  return kernel === undefined || dilation === undefined ? undefined : dilation * (kernel - 1) + 1;
}

/**
 * Places of the window along `length` elements, `padding` more at each end; zero or less if it does not fit.
 * Formula: PyTorch's documentation of `Conv2d`; with `padding` 0 that of Keras' `valid`.
 */
export function placesOf(length: Axis, window: Window, padding: Axis): Axis {
  const reach = reachOf(window);
  const { stride } = window;
  if (length === undefined || reach === undefined || padding === undefined || !stride) {
    return undefined;
  }
  return Math.floor((length + 2 * padding - reach) / stride) + 1;
}
