/** Tokenizers of transformers, and the padding of what they give. */
import { argument, type Arguments, type Rule } from './machine.ts';
import { raise } from './raised.ts';
import {
  integerOf,
  intValue,
  objectOf,
  sequenceOf,
  textValue,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from './value.ts';

/** What is known of that function; `undefined` if nothing is. */
export function languageRule(path: string): Rule | undefined {
  const [, type] = /^transformers\.([A-Z]\w*)\.from_pretrained$/.exec(path) ?? [];
  // What an `Auto` class makes depends on the files.
  if (type !== undefined)
    return type.startsWith('Auto') ? undefined : () => objectOf(`transformers.${type}`);
  if (!/^(?:tensorflow\.)?keras\./.test(path)) return undefined;
  return path.endsWith('.pad_sequences') ? padded : undefined;
}

/** `tokenizer.name(…)`; `undefined` if the object is no tokenizer of transformers. */
export function callTokenizer(
  { type }: ObjectValue,
  name: string,
  given: Arguments,
): Value | undefined {
  if (!/^transformers\..*Tokenizer(?:Fast)?$/.test(type)) return undefined;
  const [first] = given.positional;
  const isPlain = given.isComplete && !given.keywords.has('return_tensors');
  switch (name) {
    case 'tokenize':
      return { ...sequenceOf(undefined), each: textValue() };
    case 'encode':
      return isPlain ? { ...sequenceOf(undefined), each: intValue() } : UNKNOWN;
    case 'convert_tokens_to_ids':
      return first?.kind === 'sequence' ? { ...sequenceOf(undefined), each: intValue() } : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** Each sequence is padded: one sequence alone is not a list of them. */
function padded(given: Arguments): Value {
  const sequences = argument(given, 0, 'sequences');
  if (sequences?.kind !== 'sequence') return UNKNOWN;
  const first = sequences.items ? sequences.items[0] : sequences.each;
  if (first?.kind === 'constant' && /^(?:int|float|bool)$/.test(first.type)) {
    raise(
      'ValueError',
      `\`sequences\` must be a list of iterables. Found non-iterable: ${String(integerOf(first) ?? first.type)}`,
      'keras.utils.pad_sequences',
    );
  }
  return UNKNOWN;
}
