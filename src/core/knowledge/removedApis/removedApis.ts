/** Looks up what libraries had in earlier versions and have no more. */
import { dataKeywords, dataKeywordsOnly, dataMembers } from './dataApis.ts';
import { drawingKeywords, drawingKeywordsOnly, drawingMembers } from './drawingApis.ts';
import { learningKeywords, learningKeywordsOnly, learningMembers } from './learningApis.ts';
import type { KeywordsOnly, RemovedKeyword, RemovedMember } from './removedApi.ts';
import { standardKeywords, standardMembers } from './standardApis.ts';

/** Every row, for lookups and for tests. */
export const removedApis: {
  readonly members: readonly RemovedMember[];
  readonly keywords: readonly RemovedKeyword[];
  readonly keywordsOnly: readonly KeywordsOnly[];
} = {
  members: [...dataMembers, ...learningMembers, ...drawingMembers, ...standardMembers],
  keywords: [...dataKeywords, ...learningKeywords, ...drawingKeywords, ...standardKeywords],
  keywordsOnly: [...dataKeywordsOnly, ...learningKeywordsOnly, ...drawingKeywordsOnly],
};

const members: ReadonlyMap<string, RemovedMember> = new Map(
  removedApis.members.map((row) => [`${row.owner} ${row.member}`, row]),
);

const keywords: ReadonlyMap<string, readonly RemovedKeyword[]> = groupBy(
  removedApis.keywords,
  ({ callee, keyword }) => `${callee} ${keyword}`,
);

const onlyByKeyword: ReadonlyMap<string, KeywordsOnly> = new Map(
  removedApis.keywordsOnly.map((row) => [row.callee, row]),
);

function groupBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The row about a member of a module or type, by the name that a message prints; `undefined` if none is known. */
export function removedMember(owner: string, member: string): RemovedMember | undefined {
  return members.get(`${plainModule(owner)} ${member}`);
}

/** The row about a keyword of a function or class, and, where rows tell values apart, about that value (Python text). */
export function removedKeyword(
  callee: string,
  keyword: string,
  value: string,
): RemovedKeyword | undefined {
  const rows = keywords.get(`${callee} ${keyword}`);
  return rows?.find((row) => row.value === undefined || row.value === value);
}

/** The row about a function that takes fewer arguments by position than it did. */
export function keywordsOnlyOf(callee: string): KeywordsOnly | undefined {
  return onlyByKeyword.get(callee);
}

/** The public name of a module that prints another: `tensorflow._api.v2.train` is `tensorflow.train`. */
function plainModule(owner: string): string {
  return owner
    .replace(/^keras\.api(?:\._v[12])?(?:\.keras)?(?=\.|$)/, 'keras')
    .replace(/^tensorflow\.(?:_api\.v2|python)(?=\.|$)/, 'tensorflow')
    .replace(/^tensorflow\.keras(?=\.|$)/, 'keras');
}
