/** A loop takes away in one round what its next round needs. */
import type { Crash } from '../../model/crash.ts';
import { statementsAt } from '../../python/expressions.ts';
import type { Span } from '../../python/ast.ts';
import type { Key } from '../../python/keys.ts';
import { parseMessage } from '../../traceback/messages.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { missingKeys } from '../askedKeys.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, placeAt, type CrashSite } from '../crashSite.ts';
import { code, lineName } from '../wording.ts';
import { readLostItem } from './lostItem.ts';

interface DestroyedInput extends Match {
  readonly name: string;
  readonly key: Key;
  /** 0-based line of the loop. */
  readonly loopLine: number;
  readonly loop: string;
}

export const loopDestroysInput = defineCause<DestroyedInput>({
  id: 'loop-destroys-input',
  exceptions: ['KeyError', 'ValueError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Loop takes away what it needs',
    what: 'A line inside a loop drops columns or keys by name; the second round does not find them any more.',
    why: 'Every round runs the same line on the same object. What does not depend on the round can be done only once.',
    todo: 'Move the line out of the loop, in front of it or behind it.',
    limits:
      'Which round it was is not known; where the loop makes the object anew in each round, this stays silent.',
  },
  detect(crash, notebook) {
    const site = innermostSite(crash, notebook);
    if (!site || readLostItem(crash, notebook)) return undefined;
    const loop = statementsAt(site.facts.module, site.statement).findLast(
      ({ kind }) => kind === 'For' || kind === 'While',
    );
    if (!loop || loop === site.statement) return undefined;
    const removal = removalAt(crash, site, notebook);
    if (!removal || isMadeIn(loop, removal.name, site, notebook)) return undefined;
    const loopLine = site.facts.rangeOf(loop).start.line;
    const place = placeAt(site, removal.span, notebook);
    const head = site.facts.textOf(loop).split('\n', 1)[0] ?? '';
    return {
      names: [removal.name, String(removal.key)],
      crashType: 'key-error',
      ...(place ? { site: place } : {}),
      evidence: [
        {
          basis: 'observed',
          fact: `${code(removal.name)} has no ${code(String(removal.key))} at ${lineName(site.line)}`,
          place: place ?? crash.site,
        },
        {
          basis: 'observed',
          fact: `${lineName(site.line)} removes it, and stands in the loop of ${lineName(loopLine)}`,
        },
        { basis: 'inferred', fact: 'nothing in the loop puts it back' },
      ],
      name: removal.name,
      key: removal.key,
      loopLine,
      loop: head,
    };
  },
  explain({ name, key, loopLine, loop }) {
    return {
      line: `The loop (${lineName(loopLine)}) removes ${code(String(key))} from ${code(name)} in every round: the second finds none.`,
      what: `${code(String(key))} is removed from ${code(name)} inside a loop.`,
      why: `${code(loop)} runs the line again, and after the first round ${code(name)} has no ${code(String(key))} any more.`,
      todo: 'Move the line out of the loop.',
    };
  },
  fixes: () => [],
});

interface Removal {
  readonly name: string;
  readonly key: Key;
  readonly span: Span;
}

/** What the statement takes out of an object under a name that is written there. */
function removalAt(crash: Crash, site: CrashSite, notebook: NotebookFacts): Removal | undefined {
  const missing = missingKeys(parseMessage(crash.exception, crash.message));
  for (const { name, act, start, end, statement } of notebook.objects.effectsOf(site.facts)) {
    if (statement.start !== site.statement.start) continue;
    const changes =
      act.kind === 'changes'
        ? act.changes
        : act.kind === 'binds' && act.value.kind === 'from-itself'
          ? act.value.changes
          : [];
    for (const change of changes) {
      if (change.kind !== 'removes') continue;
      const term = change.keys.terms.find(
        (each) => each.kind === 'literal' && missing.includes(each.key),
      );
      if (term?.kind === 'literal') return { name, key: term.key, span: { start, end } };
    }
  }
  return undefined;
}

/** Each round begins with another object, or the key is put back. */
function isMadeIn(
  loop: Span,
  name: string,
  { facts, statement }: CrashSite,
  notebook: NotebookFacts,
): boolean {
  return notebook.objects
    .effectsOf(facts)
    .some(
      (effect) =>
        effect.name === name &&
        loop.start <= effect.start &&
        effect.end <= loop.end &&
        effect.statement.start !== statement.start &&
        (effect.act.kind === 'binds' || effect.act.kind === 'changes'),
    );
}
