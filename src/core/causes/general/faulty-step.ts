/** A line of the notebook itself raised the error, and no special cause says why. */
import { defineCause, type Match } from '../cause.ts';
import { code, list } from '../wording.ts';
import {
  factsOfMaterials,
  originOfMaterials,
  ownRaiseWords,
  readCrashLine,
  type CrashLine,
} from './crashLine.ts';
import { crashTypeOf } from './crashTypes.ts';

interface FaultyStep extends Match {
  readonly line: CrashLine;
}

export const faultyStep = defineCause<FaultyStep>({
  id: 'faulty-step',
  exceptions: ['Exception'],
  isLastResort: true,
  rootCause: 'implementation-error',
  docs: {
    title: 'Step that cannot be carried out',
    what: "A step of the notebook's own code cannot be carried out with the values that its names have.",
    why: 'No library is in between: Python itself, or the step, refuses. Often a name holds another value than the line was written for.',
    todo: 'Print the values of the names in the step right before it, and compare with what the line was written for.',
    limits:
      'Said only where no special cause fits, or beside one whose reason is open. It does not know the values.',
  },
  detect(crash, notebook) {
    const line = readCrashLine(crash, notebook);
    if (!line?.isRaisedHere) return undefined;
    const { materials, where } = line;
    const origin = originOfMaterials(materials);
    return {
      line,
      names: materials.map(({ name }) => name),
      crashType: crashTypeOf(crash.exception, { isInLibrary: false }),
      isOnlyConsistent: true,
      plausibility: line.isCall ? 0 : 2,
      ...(origin ? { origin } : {}),
      evidence: [
        {
          basis: 'observed',
          fact: `${where} stops at ${code(line.text)}`,
          place: crash.site,
        },
        ...factsOfMaterials(materials),
      ],
    };
  },
  explain({ line: { text, materials, isOwnRaise } }) {
    if (isOwnRaise) return ownRaiseWords(text);
    const names = materials.map(({ name }) => code(name));
    return {
      line: `${code(text)} does not work with the values that are there.`,
      what: `${code(text)} does not work with the values that are there.`,
      why:
        names.length === 0
          ? 'The step fails by itself, no library is in between.'
          : `The step fails by itself, no library is in between: it depends on ${list(names)}.`,
      todo: `Print ${names.length === 0 ? 'what goes into it' : list(names)} right before this line, and compare with what the line was written for.`,
    };
  },
  fixes: () => [],
});
