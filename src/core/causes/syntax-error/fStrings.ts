/** The braces of f-strings. */
import { code, lineName } from '../wording.ts';
import { CHECKED, type Repair, type SyntaxKind, type Trouble, insert, replace } from './kind.ts';
import { openingOf } from './strings.ts';

export const fStringBraces: SyntaxKind = {
  id: 'syntax-fstring-braces',
  title: 'Braces of an f-string',
  what: 'The braces of an f-string do not pair up, or hold nothing.',
  why: 'In an f-string braces hold an expression. A brace that is meant as text is written twice.',
  todo: 'Close the brace, write the expression into it, or double a brace that is meant as text.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((string): readonly Trouble[] => {
        const { prefix, quotes } =
          string.kind === 'string' ? openingOf(string) : { prefix: '', quotes: '' };
        if (!/f/i.test(prefix)) return [];
        const start = prefix.length + quotes.length;
        const content = string.text.slice(start, string.isClosed ? -quotes.length : undefined);
        const from = string.start + start;
        const empty = /(?<!\{)\{\s*(?:[!:][^{}]*)?\}(?!\})/.exec(content);
        const lone = loneBrace(content);
        const repairs: Repair[] = [];
        if (empty) {
          const span = { start: from + empty.index, end: from + empty.index + empty[0].length };
          repairs.push({
            title: 'Double the braces, so that they are text',
            edits: [replace(span, `{${empty[0]}}`)],
            safety: 'review',
          });
        }
        if (lone) {
          const at = from + lone.at;
          if (lone.brace === '{') {
            const word = /^\{\s*[\w.]+(?:\[[^\]]*\]|\([^)]*\))*(?:![rsa])?(?::[^{}\s]*)?/.exec(
              content.slice(lone.at),
            );
            if (word)
              repairs.push({
                title: `Close the brace after ${code(word[0].slice(1))}`,
                edits: [insert(at + word[0].length, '}')],
                safety: 'review',
              });
          }
          repairs.push({
            title: `Double the ${code(lone.brace)}, so that it is text`,
            edits: [insert(at, lone.brace)],
            safety: 'review',
          });
        }
        if (repairs.length === 0) return [];
        return [
          {
            span: string,
            says: empty
              ? `The f-string on ${lineName(string.line)} has braces with nothing in them: ${code(empty[0])}.`
              : `A ${code(lone?.brace ?? '{')} of the f-string on ${lineName(string.line)} has no partner.`,
            repairs,
          },
        ];
      }),
    ),
};

/** The first brace without a partner. */
function loneBrace(
  content: string,
): { readonly at: number; readonly brace: '{' | '}' } | undefined {
  const open: number[] = [];
  for (let at = 0; at < content.length; at++) {
    const char = content.charAt(at);
    if (char !== '{' && char !== '}') continue;
    if (content.charAt(at + 1) === char && (char === '{' ? true : open.length === 0)) at++;
    else if (char === '{') open.push(at);
    else if (open.length > 0) open.pop();
    else return { at, brace: '}' };
  }
  const [first] = open;
  return first === undefined ? undefined : { at: first, brace: '{' };
}
