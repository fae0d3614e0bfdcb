/** Makes of a lost item what every finding about one says: places, facts, names. */
import type { Crash } from '../../model/crash.ts';
import type { CrashType, Evidence, Phrase } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { doerName, firstLineOf, presentPlace } from '../placing.ts';
import { code, lineName, runName } from '../wording.ts';
import { deedOf, keyCode } from './lossWords.ts';
import type { LostItem } from './lostItem.ts';

export interface LossMatch extends Match {
  readonly item: LostItem;
  /** The cell that did it, as people call it: `this cell`, `cell 4`, `a deleted cell`. */
  readonly doer: Phrase;
  /** What it executed, and the 0-based line of its text where that stands. */
  readonly statement: string;
  readonly line: number;
}

export function lossMatch(item: LostItem, crash: Crash, notebook: NotebookFacts): LossMatch {
  const { culprit, name, key, run, need } = item;
  const { home, effect } = culprit;
  const statement = firstLineOf(home.facts, effect.statement);
  const line = home.facts.rangeOf(effect).start.line;
  const doer = doerName(home.cellKey, crash, notebook);
  const place = presentPlace({ home, span: effect.statement }, notebook);
  const asked = need && placeAt(item.site, need, notebook);
  return {
    item,
    doer,
    statement,
    line,
    names: key === undefined ? [name] : [name, String(key)],
    crashType: crashTypeOf(crash.exception),
    ...(asked ? { site: asked } : {}),
    origin: place && { ...place, label: `run ${runName(run)} ${deedOf(item)} here` },
    evidence: [
      { basis: 'observed', fact: complaintOf(item, crash), place: asked ?? crash.site },
      {
        basis: 'observed',
        fact: `run ${runName(run)} of ${doer} executed ${code(statement)} (${lineName(line)})`,
        ...(place ? { place } : {}),
      },
      linkOf(item),
    ],
  };
}

function complaintOf({ kind, name, key, site }: LostItem, crash: Crash): Phrase {
  const at = lineName(site.line);
  switch (kind) {
    case 'removed':
      return `Python did not find ${keyCode(key)} (${at})`;
    case 'present':
      return `${code(name)} has a column ${keyCode(key)} already (${at})`;
    case 'shrunk':
      return `${code(name)} has no item there (${at})`;
    case 'replaced':
      return `${at} works on ${code(name)} and stops (${code(crash.exception)})`;
  }
}

/** Why the deed and the crash belong together. */
function linkOf({ kind, name, need, isClear }: LostItem): Evidence {
  if (kind === 'replaced') {
    return {
      basis: 'inferred',
      fact: 'nothing else that the line reads has changed since it ran before',
    };
  }
  if (!need) {
    return {
      basis: 'inferred',
      fact: `${code(name)} is the only name on the line that is known to have lost it`,
    };
  }
  return isClear
    ? { basis: 'observed', fact: `nothing that ran since has made ${code(name)} again` }
    : { basis: 'inferred', fact: `nothing that ran since is known to have brought it back` };
}

/** The study's word for the crash, by its exception. */
function crashTypeOf(exception: string): CrashType {
  switch (exception) {
    case 'KeyError':
      return 'key-error';
    case 'IndexError':
      return 'index-error';
    case 'AttributeError':
      return 'attribute-error';
    case 'TypeError':
      return 'type-error';
    default:
      return 'value-error';
  }
}
