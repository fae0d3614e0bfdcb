/** A library needs a model or data that it does not bring along. */
import type { Fix } from '../../model/finding.ts';
import type { ResourceMissing } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface NoResource extends Match {
  readonly resource: Omit<ResourceMissing, 'kind'>;
  readonly cell: number;
}

export const resourceMissing = defineCause<NoResource>({
  id: 'resource-missing',
  exceptions: [
    'LookupError',
    'OSError',
    'IOError',
    'ValueError',
    'MissingCorpusError',
    'ModuleNotFoundError',
    'ImportError',
  ],
  rootCause: 'environment',
  docs: {
    title: 'Data of a library missing',
    what: 'The library is installed, but not the word lists or the model that it works with.',
    why: 'NLTK and spaCy fetch their data apart from the package, once for every machine.',
    todo: 'Fetch the data, then run the cell again.',
    limits: 'Knows NLTK and spaCy.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const cell = notebook.cellOf(crash.cellKey);
    const resource =
      message?.kind === 'resource-missing'
        ? message
        : message?.kind === 'module-not-found'
          ? modelOf(message.module)
          : undefined;
    if (!resource || !cell) return undefined;
    return {
      resource,
      cell: cell.index,
      names: [resource.resource],
      crashType: 'environment-error',
      origin: { ...crash.site, label: 'it is needed here' },
      evidence: [
        {
          basis: 'observed',
          fact: `${code(resource.library)} did not find ${code(resource.resource)}`,
          place: crash.site,
        },
        { basis: 'observed', fact: `${code(resource.command)} fetches it` },
      ],
    };
  },
  explain: ({ resource: { library, resource, command } }) => ({
    line: `${code(library)} needs its data ${code(resource)}, which is not on this machine yet.`,
    what: `${code(library)} is installed, but its data ${code(resource)} is not.`,
    why: 'Word lists and models are fetched apart from the package, once for every machine.',
    todo: `Insert ${code(command)} and run it, then this cell.`,
  }),
  fixes({ resource: { command, resource }, cell }): readonly Fix[] {
    return [
      {
        kind: 'install',
        title: `Insert ${code(command)} above and run it, then this cell`,
        safety: 'review',
        packages: [resource],
        newCells: [{ before: cell, source: command }],
      },
    ];
  },
});

/** Models of spaCy can be imported like modules: `en_core_web_sm`. */
function modelOf(module: string): NoResource['resource'] | undefined {
  return /^[a-z]{2}_(?:core|dep)_\w+$/.test(module)
    ? { library: 'spacy', resource: module, command: `!python -m spacy download ${module}` }
    : undefined;
}
