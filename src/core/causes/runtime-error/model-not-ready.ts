/** A model or environment was set up twice, too late, or not at all. */
import type { Phrase } from '../../model/finding.ts';
import type { ModelNotReady } from '../../traceback/modelMessageFacts.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface Unready extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string | undefined;
}

export const modelNotReady = defineValueCause<'model-not-ready', Unready>({
  id: 'model-not-ready',
  exceptions: [
    'RuntimeError',
    'ValueError',
    'AttributeError',
    'FailedPreconditionError',
    'TypeError',
    'Exception',
  ],
  rootCause: 'api-misuse',
  docs: {
    title: 'Model set up twice, too late or not at all',
    what: 'A step of setting up a model or environment is missing, or was done a second time in the same kernel.',
    why: 'Models are made, built, compiled and trained in this order. What belongs to the process (an environment, a graph, a group of processes) can be set up once, and running the cell again tries it twice.',
    todo: 'Run the steps in order. Where it may run only once, restart the kernel.',
    limits: 'Whether the step ran in another cell is not followed.',
  },
  kind: 'model-not-ready',
  find({ problem }, { failed, subjects }) {
    const func = failed?.call.func;
    const [subject] = subjects(func?.kind === 'Attribute' ? func.value : undefined);
    return {
      said: `${failed ? code(failed.callee) : 'the line'} came at the wrong time`,
      crashType: problem === 'once' ? 'environment-error' : 'model-initialization-error',
      subjects: subject ? [subject] : [],
      subject,
      callee: failed?.callee,
      ...(problem === 'once' || problem === 'graph' || problem === 'exists'
        ? { rootCause: 'notebook-specific' as const }
        : {}),
    };
  },
  words({ subject, callee }, { problem }) {
    const [head, why, todo] = WORDS[problem](
      subjectName(subject, 'The model'),
      callee === undefined ? 'This step' : code(callee),
    );
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `${why}${subject ? origins([subject]) : ''}`,
      todo,
    };
  },
});

const WORDS: Record<
  ModelNotReady['problem'],
  (name: Phrase, by: Phrase) => readonly [Phrase, Phrase, Phrase]
> = {
  once: (_, by) => [
    `${by} can run only once in a kernel, and has run before`,
    'It sets up something of the whole process, which a second run cannot do again.',
    'Keep the result of the first run, or restart the kernel and run from the top.',
  ],
  unbuilt: (name) => [
    `${name} has no weights yet: nothing told it the shape of its input`,
    'Layers make their weights when they first see data or a declared input.',
    'Declare the input (`Input(shape=…)`), call `model.build(…)`, or run it on one batch first.',
  ],
  uncompiled: (name) => [
    `${name} has not been compiled since it was made`,
    'Training needs an optimizer and a loss, which `compile` sets; making or loading a model anew forgets them.',
    'Call its `compile(…)` after it is made, then run this line.',
  ],
  graph: (name) => [
    `${name} belongs to a graph or session that is not the present one`,
    'Cells that ran earlier or again made a new graph, or closed the session.',
    'Restart the kernel and run from the top, with one graph and one open session.',
  ],
  exists: () => [
    'The variable was made by an earlier run of this code',
    'Names of variables are unique in a graph, and a compiled function may make them only once.',
    'Clear the graph first (`tf.compat.v1.reset_default_graph()`), or make variables outside the function.',
  ],
  super: () => [
    'The class sets a layer before its base class is set up',
    'Layers are registered by the base class.',
    'Call `super().__init__()` as the first line of `__init__`.',
  ],
};
