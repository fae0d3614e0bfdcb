/** The line meets None, because that is what a call returned. */
import type { Crash } from '../../model/crash.ts';
import type { Evidence, Phrase, RootCause } from '../../model/finding.ts';
import type { CallExpr } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { dottedName } from '../../python/dottedName.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { firstLineOf } from '../placing.ts';
import { cellName, code, lineName } from '../wording.ts';
import { noneFixes } from './noneFixes.ts';
import { findNone, type NoneReason, type NoneValue } from './noneValue.ts';

interface NoneResult extends Match {
  readonly value: NoneValue;
  /** The expression on the line, as it is written. */
  readonly text: string;
}

export const noneResult = defineCause<NoneResult>({
  id: 'none-result',
  exceptions: ['AttributeError', 'TypeError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Value is None',
    what: 'The line takes something from None. The value comes from a call that returned nothing: a method that works in place, a function without `return`, or a search that found nothing.',
    why: '`df.drop(…, inplace=True)`, `list.sort()` and `random.shuffle(…)` change the object itself and return None, as every function does that ends without `return`. `re.search`, `soup.find` and `dict.get` return None where they find nothing.',
    todo: 'Where something works in place, do not assign its result. Where a search may find nothing, test for None before using the result.',
    limits:
      'Only values whose call can be seen in the notebook: in the line itself, or where its name was bound. Silent where the line may mean several.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const value = findNone(message, crash, notebook);
    if (!value) return undefined;
    const { site, expr, reason } = value;
    const text = site.facts.textOf(expr);
    const place = placeAt(site, expr, notebook);
    const name = expr.kind === 'Name' ? expr.id : (dottedName(expr) ?? calleeOf(expr, site.facts));
    return {
      value,
      text,
      names: [name],
      crashType: crash.exception === 'AttributeError' ? 'attribute-error' : 'type-error',
      rootCause: rootCauseOf(reason, value),
      ...(place ? { site: place } : {}),
      origin: originOf(value, notebook),
      evidence: evidenceOf(value, crash, notebook),
    };
  },
  explain({ value, text }) {
    const { reason, origin, point } = value;
    const subject = code(text);
    const isDirect = origin === undefined;
    const where = origin?.cell && origin.place ? ` in ${cellName(origin.cell)}` : '';
    const said = reasonWords(reason, point.facts, where);
    return {
      line: isDirect ? `${said.short}: it gave None.` : `${subject} is None: ${said.short}.`,
      what: `${subject} is None.`,
      why: said.why,
      todo: said.todo,
    };
  },
  fixes: ({ value }, crash, notebook) => noneFixes(value, crash, notebook),
});

function calleeOf(expr: NoneValue['expr'], facts: CellFacts): string {
  return expr.kind === 'Call' ? facts.textOf(expr.func) : facts.textOf(expr);
}

/** Reading a file, and what comes out of data, is no matter of the call. */
function rootCauseOf(reason: NoneReason, { point }: NoneValue): RootCause {
  switch (reason.kind) {
    case 'inplace-keyword':
      return 'api-misuse';
    case 'known-call':
      if (reason.result !== 'finder') return 'api-misuse';
      return point.facts.textOf(reason.call.func).endsWith('imread')
        ? 'environment'
        : 'data-confusion';
    case 'own-function':
    case 'literal':
      return 'implementation-error';
    case 'other-call':
      return 'data-confusion';
  }
}

interface ReasonWords {
  readonly short: Phrase;
  readonly why: Phrase;
  readonly todo: Phrase;
}

function reasonWords(reason: NoneReason, facts: CellFacts, where: Phrase): ReasonWords {
  switch (reason.kind) {
    case 'inplace-keyword': {
      const call = spokenCall(reason.call, facts, 'inplace=True');
      const object = reason.object === undefined ? 'the object' : code(reason.object);
      return {
        short: `${call}${where} changes ${object} itself and returns nothing`,
        why: `With ${code('inplace=True')} the method changes ${object} and returns None. The assignment keeps that None.`,
        todo: `Drop ${code('inplace=True')}, or drop the assignment and use ${object} afterwards.`,
      };
    }
    case 'known-call':
      return knownCallWords(reason, facts, where);
    case 'own-function': {
      const { def, cell, returnsSometimes } = reason.own;
      const name = code(def.name.name);
      return returnsSometimes
        ? {
            short: `${name} (${cellName(cell)}) ended without ${code('return')}`,
            why: `${name} returns a value on some of its ways only. Where it comes to its end without ${code('return')}, Python returns None.`,
            todo: `Return a value at the end of ${name} too, or test for None where it is called.`,
          }
        : {
            short: `${name} (${cellName(cell)}) has no ${code('return')}`,
            why: `A function without ${code('return')} gives None, whatever it works out or prints.`,
            todo: `Add ${code('return')} with the result to ${name}, and run its cell again.`,
          };
    }
    case 'literal':
      return {
        short: `that is what it was set to${where}`,
        why: 'Nothing that is seen in the notebook has given it another value since.',
        todo: 'Run or write the step that gives it its value, or test for None first.',
      };
    case 'other-call': {
      const call = spokenCall(reason.call, facts);
      return {
        short: `${call}${where} returned nothing`,
        why: `None is what ${call} returned.`,
        todo: `Look at what ${call} returns and when, and test for None before using it.`,
      };
    }
  }
}

function knownCallWords(
  { call, result, object }: Extract<NoneReason, { kind: 'known-call' }>,
  facts: CellFacts,
  where: Phrase,
): ReasonWords {
  const spoken = spokenCall(call, facts);
  switch (result) {
    case 'in-place-method':
    case 'in-place-function': {
      const changed = object === undefined ? 'its object' : code(object);
      return {
        short: `${spoken}${where} changes ${changed} itself and returns nothing`,
        why: `${spoken} works in place: afterwards ${changed} is different, and the call itself gives None.`,
        todo: `Let the call stand alone and use ${changed} afterwards.`,
      };
    }
    case 'silent':
      return {
        short: `${spoken}${where} returns nothing`,
        why: `${spoken} is called for what it does; it gives None.`,
        todo: 'Let the call stand alone, and use the object itself afterwards.',
      };
    case 'finder': {
      const isImage = facts.textOf(call.func).endsWith('imread');
      return isImage
        ? {
            short: `${spoken}${where} could not read the file`,
            why: `${spoken} gives None, without an error, if there is no such file or it is no image.`,
            todo: 'Check the path and the working directory.',
          }
        : {
            short: `${spoken}${where} found nothing`,
            why: `${spoken} gives None where it finds nothing.`,
            todo: 'Look at what is searched, and test the result for None before using it.',
          };
    }
  }
}

const LONGEST_CALL = 34;

/** The call as it is written; a long one without its arguments, but with the one that matters. */
function spokenCall(call: CallExpr, facts: CellFacts, keep = ''): Phrase {
  const text = facts.textOf(call);
  if (text.length <= LONGEST_CALL && !text.includes('\n')) return code(text);
  const callee = facts.textOf(call.func);
  const short = callee.length > LONGEST_CALL ? `….${callee.split('.').at(-1) ?? ''}` : callee;
  return code(`${short}(…${keep === '' ? '' : `, ${keep}`})`);
}

function originOf({ origin, reason }: NoneValue, notebook: NotebookFacts): Match['origin'] {
  if (reason.kind === 'own-function') {
    const { cell, facts, def } = reason.own;
    const label = `${code(def.name.name)} returns nothing`;
    return { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(def.name), label };
  }
  const place = origin?.place;
  return place && notebook.cellOf(place.cellKey)
    ? { ...place, label: `${code(origin.name)} becomes None here` }
    : undefined;
}

function evidenceOf(
  { site, expr, origin, reason }: NoneValue,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Evidence[] {
  const place = placeAt(site, expr, notebook) ?? crash.site;
  const met: Evidence = {
    basis: 'observed',
    fact: `${lineName(site.line)} meets None in ${code(site.facts.textOf(expr))}`,
    place,
  };
  const known: Evidence = { basis: 'observed', ...knownOf(reason, site.facts) };
  if (!origin?.statement) return [met, known];
  const isSure = origin.isSure && reason.kind !== 'literal';
  return [
    met,
    ...(reason.kind === 'own-function' ? [known] : []),
    {
      basis: isSure ? 'observed' : 'inferred',
      fact: `${code(origin.name)} was last bound by ${code(firstLineOf(origin.point.facts, origin.statement))}`,
      ...(origin.place ? { place: origin.place } : {}),
    },
  ];
}

/** What is known of the call itself. */
function knownOf(reason: NoneReason, facts: CellFacts): Pick<Evidence, 'fact' | 'place'> {
  if (reason.kind === 'own-function') {
    const { def, cell, facts: there, returnsSometimes } = reason.own;
    const how = returnsSometimes ? 'returns a value on some of its ways only' : 'returns no value';
    const place = { cellKey: cell.key, cell: cell.index, range: there.rangeOf(def.name) };
    return { fact: `${code(def.name.name)} of ${cellName(cell)} ${how}`, place };
  }
  const callee = reason.kind === 'literal' ? 'it' : code(facts.textOf(reason.call.func));
  return { fact: `${callee} returned it` };
}
