/** Decides whether a kernel may be asked for live values, and says why not. */
import type { LiveMode } from '../settings.ts';

/** Why live values are not read. */
export type Refusal =
  | 'never'
  | 'not-asked'
  | 'untrusted'
  | 'denied'
  | 'not-python'
  | 'no-kernel'
  | 'busy'
  | 'no-answer';

/** Who wants to know: the user, with a command; or we, after a crash, or as the user has switched on for each cell that they turn to. */
export type Occasion = 'asked' | 'crashed' | 'turned-to';

/** The user's will, as far as it is known before the kernel is looked for. */
export interface Will {
  readonly mode: LiveMode;
  readonly occasion: Occasion;
  readonly isTrusted: boolean;
  /** Jupyter's question was answered with no. */
  readonly isDenied: boolean;
}

/** What forbids it before anything is done; `undefined` if nothing does. */
export function refusalOf({ mode, occasion, isTrusted, isDenied }: Will): Refusal | undefined {
  if (mode === 'never') return 'never';
  if (mode === 'onRequest' && occasion === 'crashed') return 'not-asked';
  if (!isTrusted) return 'untrusted';
  return isDenied ? 'denied' : undefined;
}

/** One sentence or two for the user who asked. */
export function spokenRefusal(refusal: Refusal): string {
  switch (refusal) {
    case 'never':
      return 'Reading live values is switched off: the setting `cellscope.liveValues` says never.';
    case 'not-asked':
      return 'Live values are read when you ask for them.';
    case 'untrusted':
      return 'Live values are read only in a workspace that you trust.';
    case 'denied':
      return 'Jupyter was told not to let Cellscope talk to kernels. Everything else works as before.';
    case 'not-python':
      return 'Only a Python kernel can be asked for live values.';
    case 'no-kernel':
      return 'No kernel of the Jupyter extension is running for this notebook yet: run a cell first.';
    case 'busy':
      return 'The kernel is busy. Ask for live values again when it is idle.';
    case 'no-answer':
      return 'The kernel did not answer. Nothing has changed in it.';
  }
}
