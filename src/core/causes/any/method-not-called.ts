/** A method or function stands on the line without its round brackets, where its result was meant. */
import type { Fix, Phrase } from '../../model/finding.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { placeAt, type CrashSite } from '../crashSite.ts';
import { replaceFix, type Replacement } from '../replaceFix.ts';
import { comingFrom, matchAbout, subjectOf, type Subject } from '../subject.ts';
import { readUncalled, type Uncalled } from '../uncalled.ts';
import { cellName, code, fitting, lineName } from '../wording.ts';

/** What to write, and in which text. */
interface Instead extends Replacement {
  readonly at: Pick<CrashSite, 'run' | 'facts'>;
}

interface MethodNotCalled extends Match {
  readonly uncalled: Uncalled;
  readonly subject: Subject;
  /** What to write on the line; `undefined` where the arguments are the reader's to choose. */
  readonly instead: Instead | undefined;
  /** `cell 3 takes df.a.sum`. */
  readonly taking: Phrase | undefined;
}

export const methodNotCalled = defineCause<MethodNotCalled>({
  id: 'method-not-called',
  exceptions: ['TypeError', 'AttributeError'],
  rootCause: 'implementation-error',
  isConclusive: true,
  docs: {
    title: 'Method without its brackets',
    what: 'The line uses a method or function itself where its result is needed: `df.mean + 1`, `df.groupby["a"]`, `text.strip.upper()`.',
    why: 'Without round brackets, `df.mean` is the method and not the number that it gives.',
    todo: 'Write the round brackets, with the arguments that the method needs.',
    limits:
      'Silent where several methods on the line may be meant, and where a library met the method.',
  },
  detect(crash, notebook) {
    const uncalled = readUncalled(crash, notebook);
    if (!uncalled) return undefined;
    const { site, expr, misread, taken } = uncalled;
    const subject = subjectOf(expr, site, crash, notebook);
    const whole = misread ?? expr;
    const said = `${lineName(site.line)} uses ${code(subject.text)} without round brackets`;
    const about = matchAbout({ said, crashType: 'type-error', subjects: [subject] }, crash);
    const place = placeAt(site, whole, notebook);
    const source = taken?.value && taken.point.facts.textOf(taken.value);
    return {
      ...about,
      ...(place ? { site: place } : {}),
      names: about.names.length > 0 ? about.names : [subject.text],
      uncalled,
      subject,
      instead: insteadOf(uncalled),
      taking:
        source === undefined || !taken?.cell
          ? undefined
          : `${cellName(taken.cell)} takes ${code(source)}`,
    };
  },
  explain: (match) => words(match),
  fixes({ instead }, crash, notebook): readonly Fix[] {
    return instead ? replaceFix(instead, instead.at, crash, notebook) : [];
  },
});

function insteadOf(uncalled: Uncalled): Instead | undefined {
  const { site, expr, misread, taken, needsArguments } = uncalled;
  const text = site.facts.textOf(expr);
  if (!needsArguments) {
    // Where a name was given the method, that is the place to write the brackets.
    const { value, point } = taken ?? {};
    return value && point
      ? { at: point, span: value, text: `${point.facts.textOf(value)}()` }
      : { at: site, span: expr, text: `${text}()` };
  }
  const [index, ...more] = misread?.indices ?? [];
  if (!misread || !index || more.length > 0 || index.kind === 'Slice') return undefined;
  return { at: site, span: misread, text: `${text}(${site.facts.textOf(index)})` };
}

function words({ uncalled, subject, instead, taking }: MethodNotCalled): Wording {
  const name = code(subject.text);
  const kind = uncalled.type === 'method' ? 'method' : 'function';
  const remedy = instead
    ? `write ${code(instead.text)}.`
    : 'it needs round brackets, with arguments.';
  return {
    line:
      taking === undefined
        ? fitting(
            `${name} is a ${kind} that is not called: ${remedy}`,
            `${name} is a ${kind} that is not called.`,
          )
        : `${name} is a ${kind} that was not called: ${taking} without brackets.`,
    what: `${name} is a ${kind}, and the line needs what it gives.`,
    why: `Without round brackets, ${name} stands for the ${kind} itself.${comingFrom(subject)}`,
    todo: instead
      ? `Write ${code(instead.text)}.`
      : `Call it with its arguments: ${code(`${subject.text}(…)`)}.`,
  };
}
