/** How libraries themselves word that they have no such attribute or argument. */
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';

const ATTRIBUTE = ['AttributeError'];

export const libraryMessages: readonly MessageRow[] = [
  {
    exceptions: ATTRIBUTE,
    pattern: /^`np\.(?<attribute>\w+)` was removed in the NumPy 2\.0 release/,
    printedBy: 'NumPy from 2.0',
    read: ({ attribute = '' }) => missing('module', 'numpy', attribute),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^`(?<attribute>\w+)` was removed from the ndarray class in NumPy 2\.0/,
    printedBy: 'NumPy from 2.0',
    read: ({ attribute = '' }) => missing('instance', 'ndarray', attribute),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^[Mm]odule '?(?<name>[\w.]+)'? has no attribute '?(?<attribute>\w+)/,
    printedBy: 'networkx, without quotation marks; SciPy with a capital letter',
    read: ({ name = '', attribute = '' }) => missing('module', name, attribute),
  },
  {
    exceptions: ATTRIBUTE,
    pattern:
      /^`?(?<name>scipy[\w.]*)`? (?:is deprecated and )?has no attribute `?(?<attribute>\w+)/,
    printedBy: 'SciPy from 1.8',
    read: ({ name = '', attribute = '' }) => missing('module', name, attribute),
  },
  {
    exceptions: ATTRIBUTE,
    pattern:
      /^The (?<attribute>\w+) attribute (?:was removed from KeyedVectors?|has been replaced by \w+ since Gensim) /,
    printedBy: 'gensim from 4.0',
    read: ({ attribute = '' }) => missing('instance', 'KeyedVectors', attribute),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^(?<callee>\w+\.set)\(\) got an unexpected keyword argument '(?<name>\w+)'/,
    printedBy: 'matplotlib from 3.5',
    read: ({ callee = '', name = '' }) => unexpected(callee, name),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^(?:'?(?<type>\w+)'? object has no property|Unknown property) '?(?<name>\w+)'?/,
    printedBy: 'matplotlib to 3.4; "Unknown property" to 3.0',
    read: ({ type = '', name = '' }) => unexpected(`${type}.set`, name),
  },
  {
    exceptions: ['ValueError'],
    pattern: /^Argument\(s\) not recognized: \{'(?<name>\w+)'/,
    printedBy: 'Keras 3, for optimizers',
    read: ({ name = '' }) => unexpected('__init__', name),
  },
  {
    exceptions: ['ValueError'],
    pattern: /^(?<name>\w+) is deprecated in the new Keras optimizer/,
    printedBy: 'TensorFlow 2.11 to 2.15',
    read: ({ name = '' }) => unexpected('__init__', name),
  },
  {
    exceptions: ['ValueError'],
    pattern: /^Unrecognized keyword arguments passed to (?<callee>\w+): \{'(?<name>\w+)'/,
    printedBy: 'Keras 3, for layers',
    read: ({ callee = '', name = '' }) => unexpected(callee, name),
  },
  {
    exceptions: ['TypeError'],
    pattern: /^\('Keyword argument not understood:', '(?<name>\w+)'\)/,
    printedBy: 'Keras 2, for layers',
    read: ({ name = '' }) => unexpected('__init__', name),
  },
];

function missing(kind: 'instance' | 'module', name: string, attribute: string): MessageFacts {
  return {
    kind: 'attribute-missing',
    owner: kind === 'module' ? { kind, name } : { kind, type: name },
    attribute,
    isCircular: false,
    hiddenBy: undefined,
    suggestion: undefined,
  };
}

function unexpected(callee: string, name: string): MessageFacts {
  return {
    kind: 'arguments-refused',
    callee,
    problem: 'unexpected',
    parameters: [name],
    taken: undefined,
    given: undefined,
  };
}
