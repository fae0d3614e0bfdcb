/** `with` meets a value that is nothing to enter and leave. */
import type { Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { innermostSite } from '../crashSite.ts';
import { knownValue, typeFit } from '../knownValue.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { comingFrom } from '../subject.ts';
import { kindOf } from '../typeWords.ts';
import { code } from '../wording.ts';

interface NotContextManager extends LineMatch {
  readonly type: string | undefined;
  readonly isCalled: boolean;
}

export const notContextManager = defineCause<NotContextManager>({
  id: 'not-context-manager',
  exceptions: ['TypeError', 'AttributeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Nothing for with to enter',
    what: '`with` is given a value that is no file, lock or the like: a text, a list, a function that was not called.',
    why: '`with` opens what it is given and closes it at the end; only objects made for it can be opened and closed.',
    todo: 'Open the file first (`with open(path) as f:`), call the function, or leave `with` out.',
    limits: 'With several values in one `with`, the first that fits is named.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const site = innermostSite(crash, notebook);
    if (message?.kind !== 'not-context-manager' || site?.statement.kind !== 'With')
      return undefined;
    const { type } = message;
    const fits = ({ context }: { readonly context: Expr }): boolean =>
      type === undefined ||
      typeFit(knownValue(context, site, crash, notebook)?.type, type) !== 'no';
    const item = site.statement.items.find(fits);
    if (!item || !site.isRaisedHere) return undefined;
    const said = `${code('with')} was given ${type === undefined ? 'something it cannot enter' : kindOf(type)}`;
    return {
      ...lineMatch({ said, crashType: 'type-error', expr: item.context }, site, crash, notebook),
      type,
      isCalled: item.context.kind === 'Call',
    };
  },
  explain({ written, type, subject, isCalled }) {
    const name = code(written);
    const kind = type === undefined ? undefined : kindOf(type);
    const from = subject ? comingFrom(subject) : '';
    const isText = type === 'str';
    return {
      line: isText
        ? `${name} is a text; ${code('with')} needs the opened file: ${code(`open(${written})`)}.`
        : `${name} ${kind === undefined ? (isCalled ? 'gives nothing' : 'is nothing') : isCalled ? `gives ${kind}, nothing` : `is ${kind}, nothing`} that ${code('with')} can open and close.`,
      what: `${code('with')} is given ${name}${kind === undefined ? '' : `, ${kind}`}.`,
      why: `${code('with')} opens and closes what it is given: files, locks, sessions.${from}`,
      todo: isText
        ? `Write ${code(`with open(${written}) as f:`)}.`
        : type === 'function' || type === 'type'
          ? `Call it: ${code(`with ${written}(…):`)}.`
          : `Leave ${code('with')} out and use the value directly.`,
    };
  },
  fixes: () => [],
});
