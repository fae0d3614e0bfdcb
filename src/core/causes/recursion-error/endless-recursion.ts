/** A function calls itself without an end. */
import type { FunctionDefStmt, Stmt } from '../../python/ast.ts';
import { bodiesOf, functionsAround } from '../../python/functions.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { expressionsAt, innermostSite } from '../crashSite.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { code } from '../wording.ts';

interface Recursion extends LineMatch {
  /** The function that calls itself, as far as the line shows. */
  readonly name: string | undefined;
  /** It has a way out before the call. */
  readonly hasEnd: boolean;
  /** An attribute that reads itself in its own property. */
  readonly isProperty: boolean;
}

export const endlessRecursion = defineCause<Recursion>({
  id: 'endless-recursion',
  exceptions: ['RecursionError', 'RuntimeError'],
  rootCause: 'implementation-error',
  isGeneral: true,
  docs: {
    title: 'Endless recursion',
    what: 'A function calls itself again and again, until Python stops it at about a thousand calls.',
    why: 'Each call needs a case that ends without another call, and each call must come nearer to it. A property that reads its own name, or a function that hides the one it calls, never does.',
    todo: 'Return early in the simplest case, and hand over something smaller each time.',
    limits: 'Which value was handed over is not known.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const site = innermostSite(crash, notebook);
    if (message?.kind !== 'recursion-limit' || !site) return undefined;
    const [def] = functionsAround(site.facts.module, site.statement.start);
    const name = def?.name.name;
    const isProperty =
      def?.decorators.some((each) => each.kind === 'Name' && each.id === 'property') === true;
    const expr = expressionsAt(site).find((each) =>
      isProperty
        ? each.kind === 'Attribute' && each.attr.name === name
        : each.kind === 'Call' &&
          ((each.func.kind === 'Name' && each.func.id === name) ||
            (each.func.kind === 'Attribute' && each.func.attr.name === name)),
    );
    const said = 'Python stopped the calls: there were too many inside each other';
    return {
      ...lineMatch({ said, crashType: 'runtime-error', expr }, site, crash, notebook),
      ...(name === undefined ? {} : { names: [name] }),
      name: expr ? name : undefined,
      hasEnd: def !== undefined && returnsEarly(def, site.statement),
      isProperty,
    };
  },
  explain({ name, written, hasEnd, isProperty }) {
    const shown = code(name ?? written);
    if (isProperty && name !== undefined) {
      return {
        line: `The property ${shown} reads itself: ${code(written)} asks for it again.`,
        what: `The property ${shown} reads ${code(written)}, which is the property again.`,
        why: `Reading it calls the function, which reads it, and so on.`,
        todo: `Store the value under another name, such as ${code(`self._${name}`)}, and return that.`,
      };
    }
    return {
      line:
        name === undefined
          ? `${shown} leads into calls that never end.`
          : hasEnd
            ? `${shown} calls itself and never reaches the case that ends it.`
            : `${shown} calls itself, and no case before that ends it.`,
      what: `${shown} calls itself ${name === undefined ? 'on the way ' : ''}without an end.`,
      why: hasEnd
        ? `There is a case that returns early, but the values of ${code(written)} do not come nearer to it.`
        : `Nothing returns before the next call.`,
      todo: hasEnd
        ? `Hand over something smaller each time, and look which value begins it.`
        : `Begin the function with the case that ends it: ${code('if …: return …')}.`,
    };
  },
  fixes: () => [],
});

/** Whether a `return` stands before the call, in a branch. */
function returnsEarly(def: FunctionDefStmt, call: Stmt): boolean {
  const before = (stmt: Stmt): boolean =>
    (stmt.kind === 'Return' && stmt.start < call.start) || bodiesOf(stmt).some(before);
  return def.body.some(before);
}
