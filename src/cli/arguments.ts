/** Reads the command line's arguments into a request, or into the reason why they are wrong. */
import { readAnalysisArguments, type AnalysisRequest } from './analysisArguments.ts';
import { noSuch, oneOf } from './choices.ts';
import {
  readCorpusArguments,
  type CorpusMergeRequest,
  type CorpusRequest,
} from './corpusArguments.ts';
import {
  commandNames,
  foreignOption,
  parseOptions,
  type CommandName,
  type OptionValues,
} from './options.ts';
import { readScope } from './scope.ts';
import { readVerifyArguments, type VerifyRequest } from './verifyArguments.ts';

export type Request =
  | AnalysisRequest
  | CorpusRequest
  | CorpusMergeRequest
  | VerifyRequest
  /** Help on one command, or on all. */
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

/** The arguments after the program's name as a request. `causeIds` are the causes that may be named. */
export function readArguments(argv: readonly string[], causeIds: readonly string[]): Request {
  const words = parseOptions(argv);
  if (typeof words === 'string') return wrong(words);
  const { values, positionals } = words;
  const [word, ...paths] = positionals;
  const command = oneOf(commandNames, word ?? '');
  if (values.help === true) return { kind: 'help', command };
  if (word === 'help') return { kind: 'help', command: oneOf(commandNames, paths[0] ?? '') };
  if (values.version === true) return { kind: 'version' };
  if (word === undefined) return wrong(`Name a command: ${commandNames.join(', ')}.`);
  if (command === undefined) return wrong(noSuchCommand(word));
  const request = requestOf(command, paths, values, causeIds);
  return typeof request === 'string' ? wrong(request) : request;
}

/** What the command is to do, or a sentence where something is wrong. */
function requestOf(
  command: CommandName,
  paths: readonly string[],
  values: OptionValues,
  causeIds: readonly string[],
): Request | string {
  if (paths.length === 0) return 'Name at least one notebook or folder, or - for standard input.';
  if (paths.filter((path) => path === '-').length > 1) return 'Name - only once.';
  const foreign = foreignOption(command, Object.keys(values));
  if (foreign !== undefined) {
    const whose = `command${foreign.of.length === 1 ? '' : 's'} ${foreign.of.join(', ')}`;
    return `--${foreign.name} belongs to the ${whose}; not to ${command}.`;
  }
  const scope = readScope(paths, values);
  if (typeof scope === 'string') return scope;
  switch (command) {
    case 'corpus':
      return readCorpusArguments(scope, values);
    case 'verify':
      return readVerifyArguments(scope, values, causeIds);
    case 'explain':
    case 'audit':
    case 'check':
      return readAnalysisArguments(command, scope, values, causeIds);
  }
}

function noSuchCommand(word: string): string {
  const all = commandNames.join(', ');
  const isPath = /[./\\]/.test(word);
  return isPath
    ? `Name a command before ${word}: ${all}.`
    : `${noSuch('command', word, commandNames)} There are ${all}.`;
}

function wrong(message: string): Request {
  return { kind: 'wrong', message };
}
