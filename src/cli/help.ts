/** What `cellscope --help` prints, and `cellscope <command> --help`. */
import { commandNames, commands, formatsOf, options, type CommandName } from './options.ts';

/** Columns of a line, and of what stands in front of the words. */
const WIDTH = 112;
const LABEL = 33;

/** All commands with their options; or one command alone. */
export function help(command: CommandName | undefined): string {
  return `${(command === undefined ? overview() : helpOf(command)).join('\n')}\n`;
}

function overview(): readonly string[] {
  return [
    'Says why the cells of a Jupyter notebook crashed, or would crash.',
    '',
    'Usage',
    ...commandNames.flatMap(usage),
    '',
    ...paths,
    'cellscope <command> --help shows one command, with examples.',
    '',
    heading,
    ...optionLines((of) => of.length > 1),
    ...commandNames.flatMap((name) => {
      const own = optionLines((of) => of.length === 1 && of[0] === name);
      return own.length === 0 ? [] : ['', `Options of ${name}`, ...own];
    }),
    '',
    ...exitCodes,
  ];
}

function helpOf(command: CommandName): readonly string[] {
  return [
    ...usage(command),
    '',
    ...paths,
    '',
    heading,
    ...optionLines((of) => of.includes(command), command),
    '',
    'Examples',
    ...commands[command].examples.map((example) => `  ${example}`),
    '',
    ...exitCodes,
  ].map((line) => line.replace(/\s+$/, ''));
}

function usage(name: CommandName): readonly string[] {
  const { operands, says } = commands[name];
  const lines = labelled(`cellscope ${name.padEnd(7)} ${operands}`, says);
  return name === 'corpus'
    ? [
        ...lines,
        ...labelled(
          'cellscope corpus merge <results...>',
          'one result of several from corpus --format json',
        ),
      ]
    : lines;
}

const paths = [
  'Paths are notebooks (.ipynb), scripts with cells (# %%), or folders, which are searched for notebooks; - reads one',
  'notebook from standard input.',
];

const heading = 'Options, and in brackets what holds without them';

const exitCodes = [
  'Exit codes: 0 nothing to report at or above --fail-on; 1 something, or a notebook that could not be read;',
  '2 wrong usage, or nothing could be read. corpus judges nothing: 0 all read, 1 some could not be read.',
  'Ctrl+C ends it at once (130).',
];

/** The options whose commands are meant; formats are those of one command, if it is named. */
function optionLines(
  isMeant: (of: readonly CommandName[]) => boolean,
  command?: CommandName,
): readonly string[] {
  return Object.entries(options)
    .filter(([, { of }]) => isMeant(of))
    .flatMap(([name, option]) => {
      const short = 'short' in option ? `-${option.short}, ` : '';
      const value = 'value' in option ? ` ${option.value}` : '';
      const says = name === 'format' ? `${option.says}: ${spokenFormats(command)}` : option.says;
      return labelled(`${short}--${name}${value}`, says);
    });
}

function spokenFormats(command: CommandName | undefined): string {
  return command === undefined
    ? `${formatsOf.audit.join(', ')}; not every command has all of them (text)`
    : `${formatsOf[command].join(', ')} (text)`;
}

/** A label with words behind it, or below where it is too long for that. */
function labelled(label: string, words: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    const isFull = line !== '' && LABEL + line.length + 1 + word.length > WIDTH;
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const head = `  ${label}`;
  const indent = ' '.repeat(LABEL);
  const isLong = head.length + 1 > LABEL;
  const [first = '', ...rest] = lines;
  return [
    ...(isLong ? [head, indent + first] : [head.padEnd(LABEL) + first]),
    ...rest.map((line) => indent + line),
  ];
}
