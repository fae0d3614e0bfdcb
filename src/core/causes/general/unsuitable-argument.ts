/** A library refuses what a call hands to it, and no special cause says why. */
import { defineCause, type Match } from '../cause.ts';
import { code, list } from '../wording.ts';
import { factsOfMaterials, originOfMaterials, readCrashLine, type CrashLine } from './crashLine.ts';
import { crashTypeOf, isAboutContent } from './crashTypes.ts';

interface UnsuitableArgument extends Match {
  readonly line: CrashLine;
}

export const unsuitableArgument = defineCause<UnsuitableArgument>({
  id: 'unsuitable-argument',
  exceptions: ['Exception'],
  isLastResort: true,
  rootCause: 'api-misuse',
  docs: {
    title: 'Call that the library refuses',
    what: 'A line of the notebook calls a library, and the library stops with an error about what it was handed.',
    why: 'Functions expect certain types, shapes and options, in a certain order of calls; the error comes from inside the library, where that is checked.',
    todo: 'Compare each argument with the documentation of the function: type, shape, order, and what has to be called before.',
    limits:
      'Said only where no special cause fits, or beside one whose reason is open. It names the call and its values, not which of them is wrong.',
  },
  detect(crash, notebook) {
    const line = readCrashLine(crash, notebook);
    if (!line?.isCall) return undefined;
    const { library, materials, where } = line;
    const inside = library === undefined ? 'what it calls' : `inside ${code(library)}`;
    const origin = originOfMaterials(materials);
    return {
      line,
      names: materials.map(({ name }) => name),
      crashType: crashTypeOf(crash.exception, { isInLibrary: true }),
      isOnlyConsistent: true,
      plausibility: isAboutContent(crash.exception) ? 2 : 3,
      ...(origin ? { origin } : {}),
      evidence: [
        {
          basis: 'observed',
          fact: `${where} calls ${code(line.text)}, and the error comes from ${inside}`,
          place: crash.site,
        },
        ...factsOfMaterials(materials),
      ],
    };
  },
  explain({ line: { text, materials, library } }) {
    const names = materials.map(({ name }) => code(name));
    const values = names.length === 0 ? 'its arguments' : list(names);
    return {
      line: `${code(text)} does not take what it is given.`,
      what: `${code(text)} does not take what it is given.`,
      why: `${library === undefined ? 'The called code' : code(library)} checks its input and stopped. The cause may be the type, the shape or the order of the arguments, or a step that has to come first.`,
      todo: `Look at the type and shape of ${values} right before this line, and compare with what the function's documentation asks for.`,
    };
  },
  fixes: () => [],
});
