/** The module is a file of the user's own, in a folder where Python does not look. */
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { readMissingModule } from './missingModule.ts';

interface LocalFile extends Match {
  readonly module: string;
  readonly file: string;
}

export const moduleIsLocalFile = defineCause<LocalFile>({
  id: 'module-is-local-file',
  exceptions: ['ModuleNotFoundError', 'ImportError'],
  rootCause: 'environment',
  docs: {
    title: 'Own file not found by the import',
    what: 'The module that is imported is a file or folder of the project, not a package to install, and Python does not find it.',
    why: 'Python looks in the working directory of the kernel, which is mostly the folder of the notebook, and in the folders of `sys.path`. A file elsewhere, or one that was not copied to this machine, is not found.',
    todo: 'Put the file beside the notebook, or add its folder to `sys.path` before the import.',
    limits: 'Told from packages by the name alone. The folder is not looked into.',
  },
  detect(crash, notebook) {
    const missing = readMissingModule(crash, notebook);
    if (!missing || missing.setUp || missing.known || missing.isSaidByLibrary) return undefined;
    const { module, site, isOwnFile } = missing;
    const file = `${module.replaceAll('.', '/')}.py`;
    return {
      module,
      file,
      names: [module],
      site,
      crashType: 'module-not-found',
      origin: { ...site, label: `${code(module)} is imported here` },
      ...(isOwnFile ? {} : { isOnlyConsistent: true }),
      evidence: [
        { basis: 'observed', fact: `Python found no module ${code(module)}`, place: site },
        {
          basis: 'inferred',
          fact: isOwnFile
            ? `projects call files of their own ${code(module)}`
            : `no well-known package has a module ${code(module)}`,
        },
      ],
    };
  },
  explain({ module, file }) {
    const [top = ''] = module.split('.');
    const folder = module === top ? 'it' : `the folder that holds ${code(top)}`;
    return {
      line: `${code(module)} is probably a file of this project, and Python does not find it.`,
      what: `${code(module)} is probably a file of this project (${code(file)}), which this kernel cannot see.`,
      why: 'Python looks in the working directory of the kernel and in the folders of `sys.path`, and it is in none of them.',
      todo: `Put ${folder} beside the notebook, or insert ${code("import sys; sys.path.append('folder')")} above with its folder.`,
    };
  },
  fixes: () => [],
});
