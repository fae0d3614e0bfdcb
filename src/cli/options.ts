/** The commands and their options: one table that the arguments are read by and the help is printed from. */
import { parseArgs } from 'node:util';
import { noSuch } from './choices.ts';

export type CommandName = keyof typeof commands;

/** What each command is for, and how it is called. */
export const commands = {
  explain: {
    operands: '<paths...>',
    says: 'why the errors stored in a notebook happened',
    examples: ['cellscope explain report.ipynb'],
  },
  audit: {
    operands: '<paths...>',
    says: 'everything: stored errors, and what a clean run, top to bottom, would raise',
    examples: [
      'cellscope audit notebooks/',
      'cellscope audit report.ipynb --format html > report.html',
      'cellscope audit notebooks/ --fail-on warning --baseline known.json',
    ],
  },
  check: {
    operands: '<path> --cell <n>',
    says: 'would this cell crash if it were run next?',
    examples: [
      'cellscope check report.ipynb --cell 7',
      'cellscope check notebooks/ --cell all --order document',
    ],
  },
  verify: {
    operands: '<paths...>',
    says:
      'runs notebooks top to bottom, each in a kernel of its own and a copy of its folder: ' +
      'does it get through, does it show what was stored, was the forecast right?',
    examples: [
      'cellscope verify report.ipynb',
      'cellscope verify notebooks/ --keep-going --timeout 60',
      'cellscope verify report.ipynb --python .venv/bin/python --folder .',
    ],
  },
  corpus: {
    operands: '<paths...>',
    says: 'the crashes of many notebooks: counted, and grouped by their messages',
    examples: [
      'cellscope corpus notebooks/ --format html > crashes.html',
      'cellscope corpus notebooks/ --shard 1/4 --format json > part1.json',
      'cellscope corpus merge part*.json --format html > crashes.html',
    ],
  },
} as const;

/** The commands in the order of the help. */
export const commandNames = Object.keys(commands) as CommandName[];

/** One option, as `parseArgs` takes it and as people read it. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** What follows it. */
  readonly value?: string;
  readonly says: string;
  /** The commands that it belongs to. */
  readonly of: readonly CommandName[];
}

const all = ['explain', 'audit', 'check', 'verify', 'corpus'] as const;
const judging = ['explain', 'audit', 'check', 'verify'] as const;
const reading = ['explain', 'audit', 'check'] as const;

/** By long name. */
export const options = {
  format: { type: 'string', value: '<name>', says: 'how to print it', of: all },
  'fail-on': {
    type: 'string',
    value: '<level>',
    says: 'the least severity that makes the exit code 1: error, warning, information, hint or never (error)',
    of: judging,
  },
  select: {
    type: 'string',
    multiple: true,
    value: '<causes>',
    says: 'only these causes, by id, with commas between',
    of: judging,
  },
  ignore: {
    type: 'string',
    multiple: true,
    value: '<causes>',
    says: 'all but these causes',
    of: judging,
  },
  'force-exclude': {
    type: 'boolean',
    says: "what the project's settings exclude is left out even where it is named, as tools do that name every file",
    of: all,
  },
  shard: {
    type: 'string',
    value: '<i>/<n>',
    says: 'every n-th notebook, beginning with the i-th: one of n parts of the work',
    of: all,
  },
  jobs: {
    type: 'string',
    short: 'j',
    value: '<n>',
    says: 'threads that work at a time (1 for few notebooks, at most 4); what is printed stays the same',
    of: [...reading, 'corpus'],
  },
  'show-suppressed': {
    type: 'boolean',
    says: 'in --format sarif, what comments and tags take back too, marked as suppressed',
    of: reading,
  },
  baseline: {
    type: 'string',
    value: '<file>',
    says: 'report only what this earlier --format json does not have',
    of: reading,
  },
  log: {
    type: 'string',
    value: '<folder>',
    says: "logs of executions, one's own or a team's, for the health of each notebook",
    of: ['audit'],
  },
  cell: {
    type: 'string',
    value: '<n>|all',
    says: 'index of the cell, counted from 0 over all cells: 2 is what is called cell 3; or all of them',
    of: ['check'],
  },
  order: {
    type: 'string',
    value: 'recorded|document',
    says: 'the state before the cell: as the execution counts say (recorded), or every code cell above it, run once',
    of: ['check'],
  },
  facts: {
    type: 'string',
    value: '<file>',
    says: 'what is known of the live values before the cell: JSON',
    of: ['check'],
  },
  python: {
    type: 'string',
    value: '<path>',
    says: 'the Python that runs the cells; it needs ipykernel (python3)',
    of: ['verify'],
  },
  folder: {
    type: 'string',
    value: '<path>',
    says: "the folder that is copied (the notebook's own)",
    of: ['verify'],
  },
  timeout: {
    type: 'string',
    value: '<seconds>',
    says: 'how long a cell may take (600)',
    of: ['verify'],
  },
  'keep-going': {
    type: 'boolean',
    says: 'run the cells below a failed one too',
    of: ['verify'],
  },
  help: { type: 'boolean', short: 'h', says: 'this text; behind a command, its own', of: all },
  version: { type: 'boolean', says: 'the version', of: all },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** The formats of each command, the usual one first. */
export const formatsOf = {
  explain: ['text', 'json', 'jsonl', 'sarif'],
  audit: ['text', 'json', 'jsonl', 'sarif', 'html', 'markdown'],
  check: ['text', 'json', 'jsonl', 'sarif'],
  verify: ['text', 'json', 'jsonl', 'markdown'],
  corpus: ['text', 'json', 'html'],
} as const satisfies Readonly<Record<CommandName, readonly string[]>>;

/** One of the options that is not the command's, if any is given. */
export function foreignOption(
  command: CommandName,
  given: readonly string[],
): { readonly name: OptionName; readonly of: readonly CommandName[] } | undefined {
  for (const name of Object.keys(options) as OptionName[]) {
    const of: readonly CommandName[] = options[name].of;
    if (given.includes(name) && !of.includes(command)) return { name, of };
  }
  return undefined;
}

/** The options that were given, and all that is none. */
export interface Words {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

export type OptionValues = ReturnType<typeof parseWords>['values'];

/** The arguments taken apart, or what is wrong with them. */
export function parseOptions(argv: readonly string[]): Words | string {
  try {
    return parseWords(argv);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
    if (unknown === undefined) return wrongValue(message);
    return noSuch('option', unknown, Object.keys(options), unknown.length === 1 ? '-' : '--');
  }
}

/** What Node says of an option and its value, in our words. */
function wrongValue(message: string): string {
  const name = /^Option '(?:-\w, )?--([\w-]+)/.exec(message)?.[1] ?? '';
  const option = Object.entries(options).find(([each]) => each === name)?.[1];
  if (option === undefined) return message;
  return 'value' in option
    ? `--${name} needs a value behind it: --${name} ${option.value}.`
    : `--${name} takes no value.`;
}

function parseWords(argv: readonly string[]) {
  return parseArgs({ args: [...argv], allowPositionals: true, options });
}
