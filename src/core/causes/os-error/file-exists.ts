/** What is to be made is there already. */
import type { Fix } from '../../model/finding.ts';
import type { CallExpr } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { code, runName } from '../wording.ts';

interface Exists extends Match {
  readonly path: string;
  readonly crashed: CrashSite | undefined;
  readonly call: CallExpr | undefined;
  /** The earlier run of the same cell, as spoken. */
  readonly earlier: string | undefined;
}

export const fileExists = defineCause<Exists>({
  id: 'file-exists',
  exceptions: ['FileExistsError', 'OSError'],
  rootCause: 'environment',
  docs: {
    title: 'Already there',
    what: 'The folder or file that the line makes exists already.',
    why: 'The first run made it, and making it again is refused. Files outlive the kernel: a restart does not remove them.',
    todo: 'Allow that it exists: `os.makedirs(path, exist_ok=True)`.',
    limits: 'The edit is offered for `os.mkdir`, `os.makedirs` and `Path.mkdir`.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'file-exists') return undefined;
    const { path } = message;
    const crashed = innermostSite(crash, notebook);
    const call = crashed && makerAt(crashed);
    const before = notebook.runsInSession(crash.cellKey, crash.run?.id ?? 0).at(-1);
    const earlier = before && runName(before);
    return {
      path,
      crashed,
      call,
      earlier,
      names: [path],
      crashType: 'io-error',
      origin: { ...crash.site, label: 'it is made here' },
      evidence: [
        { basis: 'observed', fact: `there is a ${code(path)} already`, place: crash.site },
        earlier === undefined
          ? { basis: 'observed', fact: 'the line makes it without asking' }
          : { basis: 'observed', fact: `run ${earlier} of this cell came before` },
      ],
    };
  },
  explain: ({ path, earlier }) => ({
    line: `${code(path)} exists already, so it cannot be made again.`,
    what: `${code(path)} exists already.`,
    why:
      earlier === undefined
        ? 'It was made before, perhaps in an earlier session: files outlive the kernel.'
        : `Run ${earlier} of this cell probably made it. Files stay until someone removes them.`,
    todo: `Allow for it: ${code('os.makedirs(path, exist_ok=True)')}.`,
  }),
  fixes({ crashed, call }, crash, notebook): readonly Fix[] {
    if (!crashed || !call) return [];
    const { facts } = crashed;
    const isMkdir = dottedName(call.func) === 'os.mkdir';
    const func = isMkdir ? 'os.makedirs' : facts.textOf(call.func);
    const inside = facts.source.slice(call.func.end + 1, call.end - 1).replace(/,\s*$/, '');
    const text = `${func}(${inside}${inside.trim() === '' ? '' : ', '}exist_ok=True)`;
    return replaceFix(
      { span: call, text, title: `Change to ${code(text)}`, safety: 'review' },
      crashed,
      crash,
      notebook,
    );
  },
});

function makerAt(site: CrashSite): CallExpr | undefined {
  return expressionsAt({ ...site, highlight: undefined }).find(
    (expr): expr is CallExpr =>
      expr.kind === 'Call' &&
      (/^os\.(?:mkdir|makedirs)$/.test(dottedName(expr.func) ?? '') ||
        (expr.func.kind === 'Attribute' && expr.func.attr.name === 'mkdir')) &&
      !expr.keywords.some(({ arg }) => arg?.name === 'exist_ok'),
  );
}
