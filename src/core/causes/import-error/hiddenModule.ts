/** Recognises a module that a file of the user's own hides. */
import { distributionOf } from '../../knowledge/distributions.ts';
import { isStandardModule } from '../../knowledge/standardModules.ts';
import type { Crash } from '../../model/crash.ts';
import { parseMessage } from '../../traceback/messages.ts';

export interface HiddenModule {
  /** The module that is meant. */
  readonly module: string;
  /** What was asked of it. */
  readonly part: string;
  /** The hiding file, as far as the message or the traceback names it. */
  readonly file: string | undefined;
}

const INSTALLED = /[/\\](?:site|dist)-packages[/\\]|[/\\]lib[/\\]python\d/i;

/** `undefined` if nothing shows that another file was found than the one meant. */
export function hiddenModule(crash: Crash): HiddenModule | undefined {
  const message = parseMessage(crash.exception, crash.message);
  switch (message?.kind) {
    case 'module-not-found': {
      const { notPackage, module } = message;
      // A part of a module of Python itself is a slip: `math.power`.
      if (notPackage === undefined || isStandardModule(notPackage)) return undefined;
      return { module: notPackage, part: module.slice(notPackage.length + 1), file: undefined };
    }
    case 'import-name-missing': {
      const { module = '', name, hiddenBy, path } = message;
      if (hiddenBy !== undefined) return { module, part: name, file: hiddenBy };
      const isPublic = isStandardModule(module) || distributionOf(module) !== undefined;
      const isForeign =
        path !== undefined && /\.py$/.test(path) && !INSTALLED.test(path) && !module.includes('.');
      return isPublic && isForeign ? { module, part: name, file: path } : undefined;
    }
    case 'attribute-missing': {
      const { owner, attribute, hiddenBy } = message;
      if (owner.kind !== 'module' || hiddenBy === undefined) return undefined;
      return { module: owner.name ?? attribute, part: attribute, file: hiddenBy };
    }
    default:
      return undefined;
  }
}
