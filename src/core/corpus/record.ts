/** Writes a report as JSON that can be added to others, and reads it back without trusting it. */
import { asList, asObject, asText, type Json } from '../formats/json.ts';
import { parseJson } from '../formats/parseJson.ts';
import type {
  CorpusPart,
  CorpusReport,
  CrashExample,
  MessageGroup,
  Tallies,
  Tally,
  UnreadNotebook,
} from '../model/corpus.ts';

const KIND = 'cellscope-corpus';
const SCHEMA = 1;

/** The report as JSON: the counts that can be added up, and what follows from them. */
export function corpusRecord({ part, crashes, counts, clusters }: CorpusReport): object {
  const { groups, unread, ...sums } = part;
  return { schema: SCHEMA, kind: KIND, ...sums, crashes, counts, clusters, unread, groups };
}

/** What a record holds to be added up, or what is wrong with it, as a sentence that begins with "it". */
export type ReadPart = { readonly part: CorpusPart } | { readonly fault: string };

/** Reads what `corpusRecord` wrote, in any layout. A text that was cut, changed or is something else gives its fault. */
export function readCorpusRecord(text: string): ReadPart {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') {
    return { fault: 'it is not whole JSON. It was cut off or changed, or is something else.' };
  }
  const record = asObject(parsed.value);
  if (record?.['kind'] !== KIND) {
    return { fault: 'it is no result of `cellscope corpus --format json`.' };
  }
  if (record['schema'] !== SCHEMA) {
    return {
      fault: `it has another schema than ${SCHEMA}: another version of Cellscope wrote it.`,
    };
  }
  const groups = allOf(record['groups'], groupOf);
  const unread = allOf(record['unread'], unreadOf);
  const notebooks = countOf(record['notebooks']);
  const withCrashes = countOf(record['withCrashes']);
  const otherLanguages = countOf(record['otherLanguages']);
  const interrupted = countOf(record['interrupted']);
  if (
    groups === undefined ||
    unread === undefined ||
    notebooks === undefined ||
    withCrashes === undefined ||
    otherLanguages === undefined ||
    interrupted === undefined ||
    groups.reduce((sum, { count }) => sum + count, 0) !== record['crashes']
  ) {
    return { fault: 'its counts do not fit together: it was changed after Cellscope wrote it.' };
  }
  return { part: { notebooks, withCrashes, otherLanguages, interrupted, unread, groups } };
}

/** All items, or `undefined` if one is not what it should be. */
function allOf<T>(
  value: Json | undefined,
  read: (item: Json) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = asList(value).map(read);
  const good = items.filter((item) => item !== undefined);
  return good.length === items.length ? good : undefined;
}

function countOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function groupOf(value: Json): MessageGroup | undefined {
  const group = asObject(value);
  const exception = asText(group?.['exception']);
  const text = asText(group?.['text']);
  const count = countOf(group?.['count']);
  const example = exampleOf(group?.['example']);
  const tallyNamed = (name: keyof Tallies): Tally | undefined => tallyOf(group?.[name], count);
  const cause = tallyNamed('cause');
  const rootCause = tallyNamed('rootCause');
  const crashType = tallyNamed('crashType');
  const library = tallyNamed('library');
  const stage = tallyNamed('stage');
  if (exception === undefined || text === undefined || count === undefined || !example) return;
  if (!cause || !rootCause || !crashType || !library || !stage) return;
  return { exception, text, count, cause, rootCause, crashType, library, stage, example };
}

/** A tally whose counts make `sum`. */
function tallyOf(value: Json | undefined, sum: number | undefined): Tally | undefined {
  const tally = allOf(value, (item) => {
    const entry = asObject(item);
    const name = asText(entry?.['name']);
    const count = countOf(entry?.['count']);
    return name === undefined || count === undefined ? undefined : { name, count };
  });
  return tally?.reduce((total, { count }) => total + count, 0) === sum ? tally : undefined;
}

function exampleOf(value: Json | undefined): CrashExample | undefined {
  const example = asObject(value);
  const notebook = asText(example?.['notebook']);
  const cell = countOf(example?.['cell']);
  const output = countOf(example?.['output']);
  const message = asText(example?.['message']);
  if (notebook === undefined || cell === undefined || output === undefined) return undefined;
  if (message === undefined) return undefined;
  return { notebook, cell, output, message, explanation: asText(example?.['explanation']) };
}

function unreadOf(value: Json): UnreadNotebook | undefined {
  const unread = asObject(value);
  const notebook = asText(unread?.['notebook']);
  const code = asText(unread?.['code']);
  const message = asText(unread?.['message']);
  if (notebook === undefined || code === undefined || message === undefined) return undefined;
  return { notebook, code, message };
}
