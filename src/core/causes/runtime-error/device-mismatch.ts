/** Parts of one computation are on the processor, others on the graphics card. */
import type { Phrase, RootCause } from '../../model/finding.ts';
import type { DeviceDiffers } from '../../traceback/modelMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface OtherDevice extends Found {
  readonly values: readonly Subject[];
}

export const deviceMismatch = defineValueCause<'device-differs', OtherDevice>({
  id: 'device-mismatch',
  exceptions: ['RuntimeError', 'TypeError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Processor and graphics card mixed',
    what: 'A model and its data, or two tensors, are on different devices (`cpu`, `cuda`).',
    why: 'PyTorch computes on one device at a time. `.to(device)` gives a new tensor, which has to be stored: `x = x.to(device)`; only models move in place.',
    todo: 'Move model and data to one device before they meet; move results back with `.cpu()` before NumPy or a plot.',
    limits: 'On which device each value is, is not known from the text.',
  },
  kind: 'device-differs',
  find({ problem }, { failed, subjects }) {
    const func = failed?.call.func;
    const owner = func?.kind === 'Attribute' && problem === 'to-numpy' ? func.value : undefined;
    const given = failed ? valuesGiven(failed.call).filter(({ kind }) => kind !== 'Constant') : [];
    const values = subjects(owner, ...given.slice(0, 2));
    return {
      said: `${list(values.map((value) => code(value.text))) || 'the values'} are not on one device`,
      crashType: problem === 'to-numpy' ? 'type-error' : 'runtime-error',
      subjects: values,
      values,
      ...rootCauseOf(problem),
    };
  },
  words({ values }, { problem }) {
    const [head, why, todo] = wordsOf(
      problem,
      subjectName(values[0], 'the value'),
      list(values.map((value) => code(value.text))),
    );
    return { line: `${head}.`, what: `${head}.`, why: `${why}${origins(values)}`, todo };
  },
});

function rootCauseOf(problem: DeviceDiffers['problem']): { readonly rootCause?: RootCause } {
  return problem === 'load' ? { rootCause: 'environment' } : {};
}

function wordsOf(
  problem: DeviceDiffers['problem'],
  first: Phrase,
  all: Phrase,
): readonly [Phrase, Phrase, Phrase] {
  switch (problem) {
    case 'mixed':
      return [
        all === ''
          ? 'Part of what this line uses is on the graphics card, part is not'
          : `${first} and what it meets on this line are not on one device (graphics card or processor)`,
        'PyTorch computes on one device; model and data must be on the same.',
        'Move both: `model.to(device)`, and `x = x.to(device)` for each tensor (the result has to be stored).',
      ];
    case 'to-numpy':
      return [
        `${first} is on the graphics card, where NumPy cannot read it`,
        'NumPy and plots work in the memory of the processor.',
        'Bring it back first: `.detach().cpu().numpy()`.',
      ];
    case 'load':
      return [
        'The file was saved on a graphics card, and this kernel has none',
        'Saved tensors remember their device.',
        "Load it with `map_location='cpu'`.",
      ];
  }
}
