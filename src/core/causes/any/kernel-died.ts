/** The kernel itself ended while the cell ran; the editor stored that as an error. */
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface Died extends Match {
  readonly reason: 'memory' | 'module' | 'start' | 'unknown';
  /** The module that the message names. */
  readonly module: string | undefined;
}

export const kernelDied = defineCause<Died>({
  id: 'kernel-died',
  exceptions: ['', 'Error', 'DeadKernelError', 'DeadKernel'],
  rootCause: 'environment',
  docs: {
    title: 'Kernel died',
    what: 'The process that runs the cells ended while it ran this one. Everything it held is gone.',
    why: 'Python raises no error when it is killed: by the system for lack of memory, or by a fault in compiled code.',
    todo: 'Restart the kernel and run the cells again, with less data at first.',
    limits: 'Only what the editor stored is known: mostly that the kernel is gone, and not why.',
  },
  detect(crash) {
    const { message } = crash;
    const isDeath =
      /kernel (?:crashed|died|appears to have died)|Kernel crashed|Failed to start the Kernel|Cannot execute code, session has been disposed|kernel .* was terminated|disposed/i.test(
        message,
      );
    if (!isDeath) return undefined;
    const module =
      /No module named '?([\w.]+)/.exec(message)?.[1] ??
      /requires the (\w+) package/.exec(message)?.[1];
    const reason = /memory|exit code 137|\b137\b/.test(message)
      ? 'memory'
      : module !== undefined
        ? 'module'
        : /Failed to start/.test(message)
          ? 'start'
          : 'unknown';
    return {
      reason,
      module,
      names: module === undefined ? [] : [module],
      crashType: 'environment-error',
      ...(reason === 'memory' ? { rootCause: 'insufficient-resource', crashType: 'oom' } : {}),
      evidence: [
        { basis: 'observed', fact: 'the editor stored that the kernel ended', place: crash.site },
        reason === 'unknown'
          ? { basis: 'inferred', fact: 'mostly memory or a fault in compiled code ends a kernel' }
          : { basis: 'observed', fact: 'the message says more about the reason' },
      ],
    };
  },
  explain({ reason, module }) {
    switch (reason) {
      case 'memory':
        return {
          line: 'The system ended the kernel because memory ran out; all variables are gone.',
          what: 'The system ended the kernel, because memory ran out.',
          why: 'Linux ends the process that takes too much; Python has no time to raise an error.',
          todo: 'Restart the kernel, and work on less data at a time before this cell.',
        };
      case 'module':
        return {
          line: `The kernel could not start or stay alive: ${code(module ?? '')} is missing or broken.`,
          what: `The kernel ended, and the message speaks of ${code(module ?? '')}.`,
          why: 'A kernel needs its own packages; a file of that name beside the notebook can also hide one of them.',
          todo: `Install it into the environment of the kernel (${code('python -m pip install -U ipykernel')}), and look for files of that name in the folder.`,
        };
      case 'start':
        return {
          line: 'The kernel could not be started, so nothing of this cell ran.',
          what: 'The kernel could not be started; nothing of this cell ran.',
          why: 'The environment is missing, lacks `ipykernel`, or is broken.',
          todo: 'Choose another kernel, or install `ipykernel` into its environment.',
        };
      case 'unknown':
        return {
          line: 'The kernel ended during this cell; all variables are gone.',
          what: 'The process that runs the cells ended during this cell, and everything it held is gone.',
          why: 'Python itself was ended: probably memory ran out, or compiled code (a library, a driver) went wrong.',
          todo: 'Restart the kernel and run the cells again; try this cell with less data to see which of the two it is.',
        };
    }
  },
  fixes: () => [],
});
