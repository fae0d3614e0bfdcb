/** Says in words what a run did to an object. */
import type { Phrase } from '../../model/finding.ts';
import type { Key } from '../../python/keys.ts';
import { decides, newNameOf, type KnownChange, type ObjectEvent } from '../../state/objects.ts';
import { code } from '../wording.ts';
import type { LostItem } from './lostItem.ts';

/** What of a lost item there is to say. */
type Loss = Pick<LostItem, 'culprit' | 'kind' | 'key' | 'name'>;

/** What the run did, as a verb with its object: removed the column `a`. */
export function deedOf({ culprit, kind, key, name }: Loss): Phrase {
  const object = code(name);
  switch (kind) {
    case 'removed': {
      const change = decisiveChange(culprit, key);
      return change && key !== undefined ? removalOf(change, key, object) : `changed ${object}`;
    }
    case 'present':
      return `inserted the column ${keyCode(key)}`;
    case 'shrunk':
      return `took an item out of ${object}`;
    case 'replaced':
      return `replaced ${key === undefined ? object : code(`${name}[${printed(key)}]`)} by its own result`;
  }
}

function removalOf(change: KnownChange, key: Key, object: Phrase): Phrase {
  const column = `the column ${keyCode(key)}`;
  switch (change.kind) {
    case 'removes':
      switch (change.how) {
        case 'drop':
          return `removed ${change.axis === 'rows' ? `the row ${keyCode(key)}` : column}`;
        case 'rename':
          return `renamed ${column}`;
        case 'index':
          return `made ${column} the index`;
        case 'encode':
          return `replaced ${column} by its dummies`;
        default:
          return `took ${keyCode(key)} out of ${object}`;
      }
    case 'keeps':
      return 'kept other columns only';
    case 'rewrites':
      return 'renamed all columns';
    default:
      return `changed ${object}`;
  }
}

/** What the line does not find, as a sentence without its end. */
export function lackOf({ kind, key, name }: Loss): Phrase {
  switch (kind) {
    case 'removed':
      return `${code(name)} has no ${keyCode(key)} any more`;
    case 'present':
      return `${code(name)} has a column ${keyCode(key)} already`;
    case 'shrunk':
      return `${code(name)} has no item there any more`;
    case 'replaced':
      return `${code(name)} is no longer what it was`;
  }
}

/** The deed in short, after `lackOf` has said of what. */
export function shortDeedOf({ culprit, kind, key }: Loss): Phrase {
  if (kind === 'present') return 'inserted it';
  if (kind !== 'removed' || key === undefined) return 'took one out';
  const newName = newNameOf(culprit, key);
  if (newName !== undefined) return `renamed it to ${keyCode(newName)}`;
  const change = decisiveChange(culprit, key);
  if (change?.kind !== 'removes') return 'left it out';
  switch (change.how) {
    case 'drop':
      return 'dropped it';
    case 'rename':
      return 'renamed it';
    case 'index':
      return 'made it the index';
    case 'encode':
      return 'replaced it by its dummies';
    default:
      return 'took it out';
  }
}

/** What the same finds when it is done again. */
export function secondTimeOf({ culprit, kind, key, name }: Loss): Phrase {
  const change = decisiveChange(culprit, key);
  switch (kind) {
    case 'removed': {
      const isTaken = change?.kind === 'removes' && /^(?:delete|pop|remove)$/.test(change.how);
      if (isTaken) return `running it again finds no ${keyCode(key)}`;
      const isRow = change?.kind === 'removes' && change.axis === 'rows';
      return `running it again finds no such ${isRow ? 'row' : 'column'}`;
    }
    case 'present':
      return `${code(name)} has ${keyCode(key)} already`;
    case 'shrunk':
      return 'there are not enough items left for another run';
    case 'replaced':
      return 'running it again works on that result';
  }
}

/** The change that took the key away. */
function decisiveChange({ changes }: ObjectEvent, key: Key | undefined): KnownChange | undefined {
  return changes.findLast((change) => key !== undefined && decides(change, key) === 'gone');
}

export function keyCode(key: Key | undefined): Phrase {
  return key === undefined ? '' : code(String(key));
}

function printed(key: Key): string {
  return typeof key === 'number' ? String(key) : `'${key}'`;
}
