/** Two modules import each other, and one is asked for a name before it has run to its end. */
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { parseMessage } from '../../traceback/messages.ts';

interface Circular extends Match {
  readonly module: string;
  readonly part: string;
  readonly file: string | undefined;
}

export const circularImport = defineCause<Circular>({
  id: 'circular-import',
  exceptions: ['ImportError', 'AttributeError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Circular import',
    what: 'A module is asked for a name while it is still being imported, because it imports, directly or by way of others, the module that asks.',
    why: 'Python runs a module from top to bottom at its first import. If on the way it comes back to the same module, only the names above that line exist.',
    todo: 'Move the shared names to a third module, or import inside the function that needs them.',
    limits:
      'Recognised by the words of the message. Which modules form the circle is seen where the traceback shows their files.',
  },
  detect(crash) {
    const message = parseMessage(crash.exception, crash.message);
    const found = circleIn(message);
    if (!found) return undefined;
    const files = (crash.traceback?.exceptions.at(-1)?.frames ?? []).flatMap(
      ({ file }) => file ?? [],
    );
    const own = files.filter((file) => !/[/\\](?:site|dist)-packages[/\\]|^</.test(file));
    return {
      ...found,
      names: [found.module, found.part],
      crashType: crash.exception === 'ImportError' ? 'environment-error' : 'attribute-error',
      origin: { ...crash.site, label: `the import begins here` },
      evidence: [
        {
          basis: 'observed',
          fact: `${code(found.module)} was only partly imported when ${code(found.part)} was asked of it`,
          place: crash.site,
        },
        {
          basis: 'observed',
          fact:
            own.length > 0
              ? `the import went through ${[...new Set(own.map((file) => code(baseName(file))))].slice(0, 4).join(', ')}`
              : 'Python names a circular import as the reason',
        },
      ],
    };
  },
  explain: ({ module, part }) => ({
    line: `${code(module)} imports itself in a circle: ${code(part)} does not exist in it yet.`,
    what: `${code(module)} was asked for ${code(part)} before it had run that far.`,
    why: 'Two modules import each other. Whichever comes second finds the first one unfinished.',
    todo: `Move what both need into a third file, or import ${code(part)} inside the function that uses it; then restart the kernel.`,
  }),
  fixes: () => [],
});

function circleIn(
  message: ReturnType<typeof parseMessage>,
): Pick<Circular, 'module' | 'part' | 'file'> | undefined {
  if (message?.kind === 'import-name-missing' && message.isCircular && !message.hiddenBy) {
    return { module: message.module ?? 'the module', part: message.name, file: message.path };
  }
  if (message?.kind !== 'attribute-missing' || message.owner.kind !== 'module') return undefined;
  if (!message.isCircular || message.hiddenBy !== undefined) return undefined;
  const { owner, attribute } = message;
  return { module: owner.name ?? 'the module', part: attribute, file: undefined };
}

function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}
