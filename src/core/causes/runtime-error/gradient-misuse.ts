/** Gradients are asked for where PyTorch or Keras has none, or has already let them go. */
import type { Phrase } from '../../model/finding.ts';
import type { GradientMisused } from '../../traceback/modelMessageFacts.ts';
import { expressionsAt } from '../crashSite.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { lastName } from '../../python/dottedName.ts';

interface Gradients extends Found {
  readonly subject: Subject | undefined;
}

export const gradientMisuse = defineValueCause<'gradient-misused', Gradients>({
  id: 'gradient-misuse',
  exceptions: ['RuntimeError', 'ValueError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Gradients that are not there',
    what: '`backward`, `numpy` or an optimizer meets a tensor whose history of gradients is missing, used up, or was changed.',
    why: 'A tensor remembers how it was computed until `backward` has run once. Detaching, `no_grad`, item-wise changes and new tensors break that memory.',
    todo: 'Compute the loss anew in each step, keep it a tensor of one value, and detach only what is shown or stored.',
    limits: 'Where the history was lost is not followed.',
  },
  kind: 'gradient-misused',
  find({ problem }, { failed, site, subjects }) {
    // What is done to the tensor stands inside the call that shows it: `plt.plot(loss.numpy())`.
    const asked = problem === 'numpy' ? /^numpy$/ : /^backward$/;
    const inside =
      site &&
      expressionsAt(site).find(
        (expr) => expr.kind === 'Call' && asked.test(lastName(expr.func) ?? ''),
      );
    const func = inside?.kind === 'Call' ? inside.func : failed?.call.func;
    const [subject] = subjects(func?.kind === 'Attribute' ? func.value : failed?.call.args[0]);
    return {
      said: `${subjectName(subject, 'the tensor')} has no gradients to use here`,
      crashType: 'runtime-error',
      subjects: subject ? [subject] : [],
      subject,
    };
  },
  words({ subject }, { problem }) {
    const [head, why, todo] = WORDS[problem](subjectName(subject, 'The tensor'));
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `${why}${subject ? origins([subject]) : ''}`,
      todo,
    };
  },
});

const WORDS: Record<
  GradientMisused['problem'],
  (name: Phrase) => readonly [Phrase, Phrase, Phrase]
> = {
  twice: (name) => [
    `${name} went through \`backward\` before: its history is used up`,
    'The way a loss was computed is forgotten after one `backward`.',
    'Compute the loss anew in each round, and detach what is carried over (`hidden.detach()`).',
  ],
  none: (name) => [
    `${name} does not know how it was computed`,
    'Nothing that needs gradients went into it: the parameters are frozen, or it was detached, made anew or computed under `no_grad`.',
    'Compute it from the outputs of the model itself, without `.detach()`, `.item()`, `torch.tensor(…)` or `no_grad` between.',
  ],
  'in-place': (name) => [
    `A tensor that ${name} was computed from has been changed in place`,
    'Going back needs the values as they were.',
    'Make a new tensor (`x = x + 1` for `x += 1`, `relu` without `inplace=True`), or change parameters under `torch.no_grad()`.',
  ],
  numpy: (name) => [
    `${name} still keeps track of gradients, which NumPy cannot`,
    'A tensor that takes part in training is turned into an array only after it was detached.',
    'Write `.detach().numpy()` (with `.cpu()` between on a graphics card).',
  ],
  'not-scalar': (name) => [
    `${name} is not a single value, and \`backward\` starts from one`,
    'A loss for each sample has to become one number first.',
    'Take the mean or the sum: `loss.mean().backward()`.',
  ],
  unconnected: () => [
    'No weight of the model takes part in the loss',
    'The loss is computed from something else than the outputs of the model, or its layers are frozen.',
    'Check what the loss is computed from, and whether `trainable` is set.',
  ],
};
