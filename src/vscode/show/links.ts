/** Makes the `command:` addresses behind the links of hovers and pages, and finds again what they name. */
import type { Finding, Fix, Place } from '../../core/index.ts';

/** Commands that links may run. Hovers and pages allow these and no others. */
export const linkCommands = {
  reveal: 'cellscope.reveal',
  applyFix: 'cellscope.applyFix',
  explain: 'cellscope.explainCrash',
  showCause: 'cellscope.showCause',
  openTraceback: 'cellscope.openTraceback',
} as const;

/** What a click on the mark of a cell that shows a past runs. */
export const stateCommand = 'cellscope.showState';

/** A fix by what is said of it, which lasts longer than any number: it is looked up when the link is used. */
export interface FixAddress {
  readonly cellKey: string;
  readonly kind: string;
  readonly order: string | undefined;
  readonly cause: string;
  readonly names: readonly string[];
  readonly title: string;
}

/** A place that a link shows. */
export type PlaceAddress = Pick<Place, 'cellKey' | 'range'>;

/** The address that runs a command of ours with one argument. */
export function commandAddress(
  command: keyof typeof linkCommands,
  argument: FixAddress | PlaceAddress | string,
): string {
  // The editor decodes an address twice; an escape of JSON's own survives that.
  const json = JSON.stringify([argument]).replaceAll('%', '\\u0025');
  return `command:${linkCommands[command]}?${encodeURIComponent(json)}`;
}

/** How to name a fix of a finding. */
export function addressOf(finding: Finding, fix: Fix): FixAddress {
  const { cellKey, kind, order, id, names } = finding;
  return { cellKey, kind, order, cause: id, names, title: fix.title };
}

/** The fix of that name among what is said now; `undefined` if nobody says it any more. */
export function findFix(
  findings: readonly Finding[],
  address: FixAddress,
): { readonly finding: Finding; readonly fix: Fix } | undefined {
  for (const finding of findings) {
    if (!isAbout(finding, address)) continue;
    const fix = finding.fixes.find(({ title }) => title === address.title);
    if (fix !== undefined) return { finding, fix };
  }
  return undefined;
}

function isAbout(finding: Finding, address: FixAddress): boolean {
  return (
    finding.cellKey === address.cellKey &&
    finding.kind === address.kind &&
    finding.order === address.order &&
    finding.id === address.cause &&
    finding.names.join() === address.names.join()
  );
}

/** The argument of a link as the command gets it, if it is a fix's address. */
export function isFixAddress(value: unknown): value is FixAddress {
  if (typeof value !== 'object' || value === null) return false;
  const { cellKey, kind, cause, names, title } = value as Readonly<Record<string, unknown>>;
  const texts = [cellKey, kind, cause, title];
  return texts.every((text) => typeof text === 'string') && Array.isArray(names);
}

/** The argument of a link as the command gets it, if it is a place. */
export function isPlaceAddress(value: unknown): value is PlaceAddress {
  if (typeof value !== 'object' || value === null) return false;
  const { cellKey, range } = value as Readonly<Record<string, unknown>>;
  if (typeof cellKey !== 'string' || typeof range !== 'object' || range === null) return false;
  const { start, end } = range as Readonly<Record<string, unknown>>;
  return isPosition(start) && isPosition(end);
}

function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as Readonly<Record<string, unknown>>;
  return Number.isInteger(line) && Number.isInteger(character);
}
