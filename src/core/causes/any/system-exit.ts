/** The code itself asked Python to end. */
import type { Expr } from '../../python/ast.ts';
import { lastName } from '../../python/dottedName.ts';
import { expressionsIn } from '../../python/expressions.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface Exit extends Match {
  readonly isArguments: boolean;
  readonly status: string;
}

export const systemExit = defineCause<Exit>({
  id: 'system-exit',
  exceptions: ['SystemExit'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Program ended itself',
    what: 'The code called `sys.exit`, `exit` or `quit`, or a function that does, such as the parser of command line arguments.',
    why: 'Scripts end themselves so. In a notebook it stops the cell; the kernel goes on.',
    todo: 'Leave the call out, or give `parse_args` an empty list.',
    limits: 'Which condition led there is not followed.',
  },
  detect(crash, notebook) {
    const status = crash.message.trim();
    const files = (crash.traceback?.exceptions ?? []).flatMap(({ frames }) =>
      frames.flatMap(({ file }) => file ?? []),
    );
    // IPython prints no traceback for it: the cell's text is all there is.
    const source = crash.run?.source ?? notebook.cellOf(crash.cellKey)?.source ?? '';
    const isOwnCall = expressionsIn(notebook.tools.reader.read(source).module.body).some(isExit);
    const isArguments =
      files.some((file) => /argparse|click|absl/.test(file)) || (status === '2' && !isOwnCall);
    return {
      isArguments,
      status,
      names: [],
      crashType: 'other',
      origin: { ...crash.site, label: 'the code ends here' },
      evidence: [
        {
          basis: 'observed',
          fact: `the code asked Python to end${status === '' ? '' : ` (${code(status)})`}`,
          place: crash.site,
        },
        isArguments
          ? { basis: 'inferred', fact: 'a parser of arguments ends so if it does not like them' }
          : { basis: 'observed', fact: 'the kernel goes on' },
      ],
    };
  },
  explain: ({ isArguments, status }) =>
    isArguments
      ? {
          line: 'The parser of command line arguments ended the run; a notebook has other arguments than a script.',
          what: 'The parser of command line arguments did not like what it found, and ended the run.',
          why: 'It reads the arguments of the kernel, which are not those of a script.',
          todo: `Give it its arguments: ${code('parser.parse_args([])')}.`,
        }
      : {
          line: `The code ended itself${status === '' || status.length > 40 ? '' : ` (${code(status)})`}: it called ${code('sys.exit')} or ${code('exit')}.`,
          what: `The code called ${code('sys.exit')}, ${code('exit')} or ${code('quit')}.`,
          why: 'In a notebook that stops the cell; the kernel and its variables stay.',
          todo: 'If the cell is to go on, leave the call out; to stop early, put the rest under an `if`.',
        },
  fixes: () => [],
});

/** `sys.exit(…)`, `exit()`, `quit()`. */
function isExit(expr: Expr): boolean {
  const name = expr.kind === 'Call' ? lastName(expr.func) : undefined;
  return name === 'exit' || name === 'quit' || name === '_exit';
}
