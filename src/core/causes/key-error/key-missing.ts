/** A dict, or something like one, has no such key. */
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Key } from '../../python/keys.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { nearestKey, type NearKey } from '../nearestKey.ts';
import { comingFrom, matchAbout, subjectOf, type Subject } from '../subject.ts';
import { code, list } from '../wording.ts';
import { changeKeyFix } from './keyFixes.ts';
import { readLostItem } from './lostItem.ts';
import { readMissingLabel, type MissingLabel } from './missingLabel.ts';

interface KeyMissing extends Match {
  readonly missing: MissingLabel;
  readonly key: Phrase;
  readonly owner: Subject | undefined;
  readonly near: NearKey | undefined;
  readonly keys: readonly Key[];
  readonly of: Holder;
}

/** What is asked: of some, more is known than their text shows. */
type Holder = 'history' | 'environment' | 'other';

const MOST_KEYS = 6;

export const keyMissing = defineCause<KeyMissing>({
  id: 'key-missing',
  exceptions: ['KeyError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Key missing',
    what: 'A dict has no entry under the key that the line asks for.',
    why: 'Brackets need a key that is there, spelled exactly and of the same type. Answers from the web, files and settings often leave entries out.',
    todo: "Look at the keys (`d.keys()`), use one of them, or ask with `d.get('key')` where the entry may be missing.",
    limits:
      'Which keys there are is known only where a literal or assignments in the notebook show it.',
  },
  detect(crash, notebook) {
    const missing = readMissingLabel(crash, notebook);
    if (missing?.of !== 'mapping' || readLostItem(crash, notebook)) return undefined;
    const { asked, site, known, label } = missing;
    // Which dict of a library it was, and why it was asked, is not known here.
    if (!asked && site?.isRaisedHere === false) return undefined;
    const owner = asked && site && subjectOf(asked.owner, site, crash, notebook);
    const shown = label.kind === 'other' ? label.text : String(label.value);
    const of = holderOf(owner);
    const keys = known?.keys ?? [];
    const wanted = label.kind === 'other' ? undefined : label.value;
    const place = asked && site && placeAt(site, asked.need, notebook);
    return {
      ...matchAbout(
        {
          said: `${owner ? code(owner.text) : 'a value on this line'} has no key ${code(shown)}`,
          crashType: 'key-error',
          subjects: owner ? [owner] : [],
          alsoNamed: [shown],
          ...(owner ? {} : { inferred: 'the line does not show which of its values was asked' }),
        },
        crash,
      ),
      ...(place ? { site: place } : {}),
      ...(of === 'environment' ? { rootCause: 'environment' as const } : {}),
      ...(of === 'history' ? { rootCause: 'api-misuse' as const } : {}),
      missing,
      key: code(label.kind === 'string' ? `'${shown}'` : shown),
      owner,
      near: wanted === undefined ? undefined : (historyKey(wanted, of) ?? nearestKey(wanted, keys)),
      keys,
      of,
    };
  },
  explain({ key, owner, near, keys, of, missing }) {
    if (!owner) return wordsWithoutHolder(key, missing);
    const origin = comingFrom(owner);
    const meant = near ? code(String(near.key)) : '';
    const head = `${code(owner.text)} has no key ${key}`;
    switch (of) {
      case 'history':
        return {
          line: near
            ? `${head}; Keras calls it ${meant}.`
            : `${head}: it was not measured in this training.`,
          what: `${head}.`,
          why: `A history has one entry for each metric given to \`compile\`, under its full name, and \`val_…\` only with validation data.${origin}`,
          todo: near
            ? `Change it to ${meant}, or print ${code(`${owner.text}.keys()`)}.`
            : `Print ${code(`${owner.text}.keys()`)} and use a name from there.`,
        };
      case 'environment':
        return {
          line: `The environment variable ${key} is not set in this kernel.`,
          what: `The environment variable ${key} is not set in this kernel.`,
          why: 'A kernel gets its variables when it starts; what a terminal or a `.env` file sets later does not reach it.',
          todo: `Set it in a cell (${code(`os.environ[${key.replaceAll('`', '')}] = …`)}), or load the \`.env\` file, then run this cell.`,
        };
      case 'other': {
        const shown = keys
          .slice(0, MOST_KEYS)
          .map((each) => code(typeof each === 'number' ? String(each) : `'${each}'`));
        const all = missing.known?.isComplete === true ? 'Its keys' : 'Known keys';
        const why =
          shown.length > 0
            ? `${all}: ${list(shown)}${keys.length > MOST_KEYS ? ' and more' : ''}.${origin}`
            : origin.trim();
        return {
          line: near ? `${head}; it has ${meant} (${near.difference}).` : `${head}.`,
          what: `${head}.${near ? ` Closest: ${meant} (${near.difference}).` : ''}`,
          why:
            why === ''
              ? 'Brackets need a key that is there, spelled exactly and of the same type.'
              : why,
          todo: near
            ? `Change it to ${meant}.`
            : `Look at ${code(`${owner.text}.keys()`)}; where the entry may be missing, ask with \`.get(…)\`.`,
        };
      }
    }
  },
  fixes({ missing, near }, crash, notebook): readonly Fix[] {
    const { asked, site } = missing;
    if (!near || !asked?.isLiteral || !site) return [];
    return changeKeyFix(asked.need, near.key, site, crash, notebook);
  },
});

/** Something was asked for the key; the line, if there is one, asks several things. */
function wordsWithoutHolder(key: Phrase, { site }: MissingLabel): Wording {
  const head = site ? `This line asks for the key ${key}` : `The key ${key} was asked for`;
  return {
    line: `${head}, which is not there.`,
    what: `${head}, which is not there.`,
    why: "Brackets need a key that is there, spelled exactly and of the same type: `1` and `'1'` are two keys.",
    todo: 'Print the `.keys()` of what is asked, right before this line; where the entry may be missing, ask with `.get(…)`.',
  };
}

function holderOf(owner: Subject | undefined): Holder {
  if (owner === undefined) return 'other';
  if (/(?:^|\.)environ$/.test(owner.text)) return 'environment';
  return /(?:^|[._])hist(?:ory)?\w*\.history$|^hist(?:ory)?$/i.test(owner.text)
    ? 'history'
    : 'other';
}

/**
 * What Keras calls the metric: `acc` became `accuracy` in Keras 2.3 (2019), which is what stands in the history since.
 */
function historyKey(key: Key, of: Holder): NearKey | undefined {
  if (of !== 'history') return undefined;
  const [, before = '', metric] = /^(val_)?(acc|accuracy)$/i.exec(String(key)) ?? [];
  if (metric === undefined) return undefined;
  const meant = `${before}${metric === 'acc' ? 'accuracy' : metric === 'accuracy' ? 'acc' : 'accuracy'}`;
  return { key: meant, difference: 'renamed in Keras 2.3' };
}
