/** Says whose variable a name is, in a frame of code that is being followed. */
import { resolveName, type Scope } from '../python/scopes.ts';
import type { Frame } from './values.ts';

export type Owner =
  | { readonly kind: 'notebook' }
  | { readonly kind: 'local'; readonly frame: Frame }
  /** A variable whose frame is not followed, such as a type parameter. */
  | { readonly kind: 'hidden' };

const NOTEBOOK: Owner = { kind: 'notebook' };

/** A class body reads names it has not bound yet from outside itself. */
export function ownerOf(
  name: string,
  frame: Frame,
  purpose: 'reading' | 'binding' = 'reading',
): Owner {
  if (frame.scope.kind === 'module') return NOTEBOOK;
  let scope: Scope | undefined = resolveName(frame.scope, name);
  if (purpose === 'reading' && scope.kind === 'class' && !frame.locals.has(name)) {
    scope = frame.scope.parent && resolveName(frame.scope.parent, name);
  }
  if (scope === undefined || scope.kind === 'module') return NOTEBOOK;
  for (let at: Frame | undefined = frame; at; at = at.enclosing) {
    if (at.scope === scope) return { kind: 'local', frame: at };
  }
  return { kind: 'hidden' };
}
