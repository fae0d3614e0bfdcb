/** The first lines of an audit's page: whether a clean run would get through, and how far the page can be trusted. */
import type { PageOrder, Past } from '../../core/model/auditReport.ts';
import type { Phrase } from '../../core/model/finding.ts';
import { spokenHealth } from '../health.ts';
import { capitalised, counted, spokenCell, spokenFew } from '../place.ts';
import { firstStop, groupByCrash } from '../report.ts';
import type { AuditPage } from './auditPage.ts';

/** A log of fewer runs says nothing yet. */
const FEWEST_RUNS = 3;

/** What to think of the notebook. */
export type Mood = 'good' | 'bad' | 'unknown';

export interface Verdict {
  readonly mood: Mood;
  /** The answer. */
  readonly headline: Phrase;
  /** Sentences on the saved or seen state, the most telling first. */
  readonly notes: readonly Phrase[];
}

/** The verdict in plain words. */
export function verdictOf(page: AuditPage): Verdict {
  const { order, past } = page.audit;
  const health = (page.health?.record.runs ?? 0) < FEWEST_RUNS ? [] : spokenHealth(page);
  return {
    ...cleanRun(page),
    notes: [...crashes(page), spokenOrder(order), ...spokenPast(past), ...health],
  };
}

function cleanRun({ snapshot, findings }: AuditPage): Pick<Verdict, 'mood' | 'headline'> {
  if (!snapshot.cells.some(({ kind }) => kind === 'code')) {
    return { mood: 'unknown', headline: 'There is no code cell to look at.' };
  }
  if (snapshot.language !== 'python') {
    return { mood: 'unknown', headline: 'A clean run is foreseen for Python 3 notebooks only.' };
  }
  const stop = firstStop(findings);
  if (stop === undefined) {
    return {
      mood: 'good',
      headline: 'A clean run, top to bottom, would get through, as far as can be seen.',
    };
  }
  const would = stop.confidence === 'certain' ? 'would stop' : 'would probably stop';
  return {
    mood: 'bad',
    headline: `A clean run, top to bottom, ${would} at ${spokenCell(stop.cell)}: ${stop.message}`,
  };
}

function crashes({ findings }: AuditPage): readonly Phrase[] {
  const cells = groupByCrash(findings)
    .filter(({ answer }) => answer.kind === 'crash')
    .map(({ answer }) => answer.cell);
  const distinct = [...new Set(cells)].sort((a, b) => a - b);
  if (distinct.length === 0) return [];
  return [
    `${capitalised(spokenFew(distinct))} ${distinct.length === 1 ? 'shows a crash' : 'show crashes'} that ${cells.length === 1 ? 'is' : 'are'} explained below.`,
  ];
}

function spokenOrder(order: PageOrder): Phrase {
  const notRun = order.notRun.length;
  switch (order.agreement) {
    case 'nothing-ran':
      return 'Nothing has run yet.';
    case 'agrees':
      return notRun === 0
        ? 'The cells ran in the order of the page.'
        : `The cells that ran did so in the order of the page; ${havenot(order)}.`;
    case 'differs': {
      const more = notRun === 0 ? '' : `; ${havenot(order)}`;
      return `The cells did not run in the order of the page: ${spokenCell(order.early)} ran before ${spokenCell(order.late)}, which stands above it${more}.`;
    }
  }
}

function havenot({ notRun }: PageOrder): string {
  return `${spokenFew(notRun)} ${notRun.length === 1 ? 'has' : 'have'} not run`;
}

function spokenPast({ edited, stale, hidden, lost }: Past): readonly Phrase[] {
  const names = hidden.map((name) => `\`${name.replaceAll('`', '')}\``);
  return [
    ...(edited.length === 0
      ? []
      : [`${capitalised(spokenFew(edited))} ${wasOrWere(edited)} edited after running.`]),
    ...(stale.length === 0
      ? []
      : [
          `${capitalised(spokenFew(stale))} ${stale.length === 1 ? 'shows' : 'show'} a past: what ${stale.length === 1 ? 'it' : 'they'} used has changed since.`,
        ]),
    ...(names.length === 0
      ? []
      : [
          `${listed(names)} ${names.length === 1 ? 'lives' : 'live'} only in the kernel: after a restart nothing defines ${names.length === 1 ? 'it' : 'them'}.`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `${counted(lost.length, 'cell')} ran and ${wasOrWere(lost)} deleted; the ledger still has the text.`,
        ]),
  ];
}

function wasOrWere(items: readonly unknown[]): string {
  return items.length === 1 ? 'was' : 'were';
}

function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
