/** The order of arguments and parameters. */
import type { Token } from '../../python/tokens.ts';
import { code } from '../wording.ts';
import { type BrokenText, is, isName, outermost } from './brokenText.ts';
import { CHECKED, type SyntaxKind, type Trouble, insert, replace, spanOf } from './kind.ts';

export const positionalAfterKeyword: SyntaxKind = {
  id: 'syntax-positional-after-keyword',
  title: 'Argument without a name after one with a name',
  what: 'A call passes an argument by its place after one passed by its name.',
  why: 'Places are counted from the left, so everything passed by place comes first.',
  todo: 'Give the argument its name, or move it to the front.',
  limits: CHECKED,
  find: (text) =>
    refusalsOf(text, 'argument-order').flatMap((span): readonly Trouble[] => {
      const token = tokenAt(text, span.start);
      const opener = token && text.openerOf(token);
      const close = opener && text.brackets.partner.get(opener);
      if (!token || !opener || !close) return [];
      const parts = partsBetween(opener, close, text);
      const isNamed = (part: readonly Token[]): boolean =>
        (isName(part[0]) && is(part[1], '=')) || is(part[0], '**');
      const show = (part: readonly Token[]): string =>
        text.source.slice(spanOf(part).start, spanOf(part).end);
      const ordered = [...parts.filter((part) => !isNamed(part)), ...parts.filter(isNamed)]
        .map(show)
        .join(', ');
      const before = parts.find(isNamed);
      const argument = text.source.slice(span.start, span.end);
      return [
        {
          span,
          says: `The argument ${code(argument)} stands after ${code(before ? show(before) : '')} and has no name.`,
          isSure: true,
          repairs: [
            {
              title: 'Move the arguments without names to the front',
              edits: [replace({ start: opener.end, end: close.start }, ordered)],
              safety: 'review',
            },
          ],
        },
      ];
    }),
};

export const parameterOrder: SyntaxKind = {
  id: 'syntax-parameter-order',
  title: 'Parameter without a default after one with a default',
  what: 'A function’s parameter without a default value follows one with a default value.',
  why: 'Arguments are given from the left, so the parameters that may be left out come last.',
  todo: 'Give the parameter a default value, or move it to the front and look at the calls.',
  limits: CHECKED,
  find: (text) =>
    refusalsOf(text, 'parameter-order').flatMap((span): readonly Trouble[] => {
      const token = tokenAt(text, span.start);
      const opener = token && text.openerOf(token);
      const close = opener && text.brackets.partner.get(opener);
      if (!token || !opener || !close) return [];
      const parts = partsBetween(opener, close, text);
      const hasDefault = (part: readonly Token[]): boolean =>
        outermost(part).some((each) => is(each, '='));
      const isStarred = (part: readonly Token[]): boolean =>
        is(part[0], '*') || is(part[0], '**') || is(part[0], '/');
      const show = (part: readonly Token[]): string =>
        text.source.slice(spanOf(part).start, spanOf(part).end);
      const plain = parts.filter((part) => !isStarred(part));
      const ordered = [
        ...plain.filter((part) => !hasDefault(part)),
        ...plain.filter(hasDefault),
        ...parts.filter(isStarred),
      ]
        .map(show)
        .join(', ');
      const first = parts.find(hasDefault);
      const name = text.source.slice(span.start, span.end);
      return [
        {
          span,
          says: `The parameter ${code(name)} has no default, but stands after ${code(first ? show(first) : '')}.`,
          names: [name],
          isSure: true,
          repairs: [
            {
              title: 'Move the parameters without defaults to the front',
              edits: [replace({ start: opener.end, end: close.start }, ordered)],
              safety: 'review',
            },
            {
              title: `Give ${code(name)} the default ${code('None')}`,
              edits: [insert(span.end, '=None')],
              safety: 'review',
            },
          ],
        },
      ];
    }),
};

function refusalsOf(
  text: BrokenText,
  kind: string,
): readonly { readonly start: number; readonly end: number }[] {
  return text.facts.module.refusals.filter((refusal) => refusal.kind === kind);
}

function tokenAt(text: BrokenText, start: number): Token | undefined {
  return text.lines.flatMap(({ tokens }) => tokens).find((token) => token.start >= start);
}

/** What stands between the commas of a pair of brackets. */
function partsBetween(
  opener: Token,
  close: Token,
  text: BrokenText,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of text.lines.flatMap(({ tokens }) => tokens)) {
    if (token.start <= opener.start || token.start >= close.start) continue;
    if (is(token, ',') && text.openerOf(token) === opener) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
