/** Names a finding so that it is known again after cells have moved, and forgotten when its cell's text changes. */
import type { Finding } from '../core/model/finding.ts';
import type { Cell } from '../core/model/notebook.ts';

/**
 * 24 hexadecimal digits made of the cause, what the finding is about, and the text of its cell without the blanks at
 * line ends; neither the cell's index nor its execution count. Two findings of one notebook can have the same.
 */
export function fingerprintOf(finding: Finding, cells: readonly Cell[]): string {
  const { id, kind, order, exception, names, cell } = finding;
  const source = cells[cell]?.source ?? '';
  const text = source.replace(/[^\S\n]+$/gm, '').trim();
  const parts = [id, kind, order ?? '', exception ?? '', ...names, text].join('\0');
  return [0, 1, 2].map((seed) => hash32(parts, seed).toString(16).padStart(8, '0')).join('');
}

/** 32-bit FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), with another start for each seed. */
function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // The last units would else leave the upper bits alone.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
