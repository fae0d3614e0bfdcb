/** Reads what an audit's page says; whatever is no message of ours is nothing. */
import type { PageMessage, PageState } from '../../core/index.ts';

/** The message, rebuilt from the parts that are known; `undefined` for anything else. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, cell, line, finding, fix } = value as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'refresh':
    case 'export':
      return { type };
    case 'fix':
      return isPosition(finding) && isPosition(fix) ? { type, finding, fix } : undefined;
    case 'reveal':
      if (!isPosition(cell)) return undefined;
      return isPosition(line) ? { type, cell, line } : { type, cell };
    default:
      return undefined;
  }
}

/** The address of the notebook in what a page has remembered; `undefined` if there is none. */
export function notebookOf(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { notebook } = state as Partial<Record<keyof PageState, unknown>>;
  return typeof notebook === 'string' && notebook !== '' ? notebook : undefined;
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
