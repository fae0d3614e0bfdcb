/** The data that a line works on may not be as the line assumes, and no special cause says how. */
import { defineCause, type Match } from '../cause.ts';
import { capital, cellName, code } from '../wording.ts';
import {
  factsOfMaterials,
  originOfMaterials,
  readCrashLine,
  type CrashLine,
  type Material,
  ownRaiseWords,
} from './crashLine.ts';
import { crashTypeOf, isAboutContent } from './crashTypes.ts';

interface UnexpectedData extends Match {
  readonly line: CrashLine;
  readonly material: Material | undefined;
}

export const unexpectedData = defineCause<UnexpectedData>({
  id: 'unexpected-data',
  exceptions: ['Exception'],
  isLastResort: true,
  rootCause: 'data-confusion',
  docs: {
    title: 'Data that may be otherwise than assumed',
    what: 'A line works on data that comes from outside the notebook, or whose content only the run knows, and stops on it.',
    why: 'What a file, a page or a model gives is not written in the notebook: columns, types, lengths and gaps may differ from what the line assumes.',
    todo: 'Look at the data right before the line: its first rows, columns, types and shape.',
    limits:
      'Said only where no special cause fits, or beside one whose reason is open. It does not know the data.',
  },
  detect(crash, notebook) {
    const line = readCrashLine(crash, notebook);
    // Which members a value has is no matter of its content; a library may have met another kind of value, though.
    if (!line || (crash.exception === 'AttributeError' && line.isRaisedHere)) return undefined;
    const material = line.materials.find(({ data }) => data !== undefined);
    const isLikelier = isAboutContent(crash.exception);
    const isOpen = crash.exception === 'TypeError' || line.isCall;
    if (!material && !isLikelier && !isOpen) return undefined;
    const { materials, where, library } = line;
    const origin = originOfMaterials(materials);
    const stop = `${where} stops at ${code(line.text)}`;
    return {
      line,
      material,
      names: materials.map(({ name }) => name),
      crashType: crashTypeOf(crash.exception, { isInLibrary: library !== undefined }),
      isOnlyConsistent: true,
      plausibility: isLikelier ? 3 : 1,
      ...(origin ? { origin } : {}),
      evidence: [
        { basis: 'observed', fact: stop, place: crash.site },
        ...factsOfMaterials(materials),
      ],
    };
  },
  explain({ line, material }) {
    if (line.isOwnRaise) return ownRaiseWords(line.text);
    const name = line.materials[0]?.name;
    const what = name === undefined ? 'the data' : code(name);
    const cell = material?.data?.at.cell;
    const from = material?.data
      ? ` comes from ${code(material.data.text)}${cell ? ` (${cellName(cell)})` : ''}, and only the run knows what is in it.`
      : ' has a content that only the run knows.';
    return {
      line: `${capital(what)} may not hold what this line expects.`,
      what: `${capital(what)} may not hold what this line expects.`,
      why: `${capital(material ? code(material.name) : what)}${from}`,
      todo: `Look at it right before this line: type, length or shape, first values, columns.`,
    };
  },
  fixes: () => [],
});
