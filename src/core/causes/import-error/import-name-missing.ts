/** The module is there, and has no part of that name: another version, or another file than meant. */
import { movedImport } from '../../knowledge/movedImports.ts';
import { distributionOf } from '../../knowledge/distributions.ts';
import { isStandardModule } from '../../knowledge/standardModules.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { readFailedImport } from '../module-not-found-error/failedImport.ts';
import { meantModule } from '../module-not-found-error/meantModule.ts';
import { isNamedLikeOwnFile } from '../module-not-found-error/ownFile.ts';
import { hiddenModule } from './hiddenModule.ts';
import { meantName } from './meantName.ts';

interface PartMissing extends Match {
  readonly module: string;
  readonly part: string;
  readonly owner: 'library' | 'own-file' | 'python';
  readonly file: string | undefined;
}

export const importNameMissing = defineCause<PartMissing>({
  id: 'import-name-missing',
  exceptions: ['ImportError', 'ModuleNotFoundError'],
  rootCause: 'environment',
  docs: {
    title: 'Module lacks the name',
    what: 'The module that is imported from was found, and it has no part of that name.',
    why: 'The part came with a later version, went with an earlier one, or never existed. A file of your own is read once: what was added to it since then is not seen.',
    todo: 'Look up which version of the library has the name, or what the file defines now.',
    limits: 'Speaks only where neither the table of moved imports nor a near name says more.',
  },
  detect(crash, notebook) {
    const failed = readFailedImport(crash, notebook);
    if (!failed?.isOwn || movedImport(failed.address) || hiddenModule(crash)) return undefined;
    const { message, written } = failed;
    const parts = partOf(failed.message);
    if (!parts || meantName({ module: parts.module, name: parts.part }, notebook)) return undefined;
    if (message.kind === 'module-not-found' && meantModule(message.module)) return undefined;
    const file = message.kind === 'import-name-missing' ? message.path : undefined;
    const owner = ownerOf(parts.module, file);
    const site = written?.place ?? crash.site;
    return {
      ...parts,
      owner,
      file,
      names: [parts.part],
      site,
      // What a file of one's own defines is one's own to get right; whether it does by now is not known.
      ...(owner === 'library' ? {} : { rootCause: 'implementation-error' }),
      ...(owner === 'own-file' ? { isOnlyConsistent: true } : {}),
      crashType: message.kind === 'module-not-found' ? 'module-not-found' : 'environment-error',
      origin: { ...site, label: `${code(parts.part)} is imported here` },
      evidence: [
        {
          basis: 'observed',
          fact: `Python found ${code(parts.module)}, and no ${code(parts.part)} in it`,
          place: site,
        },
        file === undefined
          ? { basis: 'inferred', fact: whatIsProbable(owner) }
          : { basis: 'observed', fact: `${code(parts.module)} is the file ${code(file)}` },
        ...(file === undefined
          ? []
          : [{ basis: 'inferred' as const, fact: whatIsProbable(owner) }]),
      ],
    };
  },
  explain({ module, part, owner }) {
    const [top = ''] = module.split('.');
    const distribution = distributionOf(module)?.distribution;
    const upgrade = code(
      `%pip install -U ${distribution === undefined || distribution === '' ? top : distribution}`,
    );
    const lack = `${code(module)} has no ${code(part)}`;
    switch (owner) {
      case 'library':
        return {
          line: `${lack} in the installed version.`,
          what: `${lack} in the version that this kernel has.`,
          why: 'It came with a later version, was removed from an earlier one, or is called otherwise.',
          todo: `Look it up in the documentation of ${code(top)}; if it is new there, insert ${upgrade}, run it and restart the kernel.`,
        };
      case 'python':
        return {
          line: `${lack}; check the name, or which Python this kernel runs.`,
          what: `${lack}, which is a part of Python itself.`,
          why: 'The name is spelled otherwise, or belongs to another version of Python.',
          todo: `Look up what ${code(module)} has: insert ${code(`dir(${module})`)} after importing it.`,
        };
      case 'own-file':
        return {
          line: `Your file ${code(module)} has no ${code(part)}, or had none when it was imported.`,
          what: `${code(module)} is a file of your own, and it defines no ${code(part)}.`,
          why: 'If the file was changed after the first import, this kernel still holds the old one.',
          todo: `If the file defines ${code(part)} by now, restart the kernel; else add it there, or correct the name.`,
        };
    }
  },
  fixes: () => [],
});

/** `undefined` where the module itself is missing, or the import went in a circle. */
function partOf(
  message: NonNullable<ReturnType<typeof readFailedImport>>['message'],
): { readonly module: string; readonly part: string } | undefined {
  if (message.kind === 'import-name-missing') {
    const { module, name, isCircular } = message;
    return module === undefined || isCircular ? undefined : { module, part: name };
  }
  const dot = message.module.lastIndexOf('.');
  const known = distributionOf(message.module);
  const isNamespace = known?.isNamespace === true;
  if (dot === -1 || isNamespace) return undefined;
  const module = message.module.slice(0, dot);
  if (!known && isNamedLikeOwnFile(module)) return undefined;
  return { module, part: message.module.slice(dot + 1) };
}

function ownerOf(module: string, file: string | undefined): PartMissing['owner'] {
  if (isStandardModule(module)) return 'python';
  const isInstalled =
    file === undefined
      ? distributionOf(module) !== undefined
      : /[/\\](?:site|dist)-packages[/\\]|^unknown location$/.test(file);
  return isInstalled ? 'library' : 'own-file';
}

function whatIsProbable(owner: PartMissing['owner']): string {
  switch (owner) {
    case 'library':
      return 'another version of the library probably has it';
    case 'python':
      return 'the name is probably spelled otherwise, or of another Python';
    case 'own-file':
      return 'the file lies outside of the installed packages';
  }
}
