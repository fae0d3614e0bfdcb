/** A file of the user's own has the name of a module, and Python imports the file. */
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { hiddenModule, type HiddenModule } from './hiddenModule.ts';

export const localFileShadowsModule = defineCause<Match & HiddenModule>({
  id: 'local-file-shadows-module',
  exceptions: ['ImportError', 'ModuleNotFoundError', 'AttributeError'],
  rootCause: 'environment',
  docs: {
    title: 'Own file hides a module',
    what: 'A file or folder has the name of a module that is meant, and Python finds it first.',
    why: 'Python looks in the folder of the notebook before it looks among the installed packages. A file `random.py` there is what `import random` brings.',
    todo: 'Rename the file, delete its folder `__pycache__`, and restart the kernel.',
    limits:
      'Recognised by the file that the message names, or by a package that turns out to be a single file.',
  },
  detect(crash) {
    const found = hiddenModule(crash);
    if (!found) return undefined;
    const { module, part, file } = found;
    return {
      ...found,
      names: [module, part],
      crashType: crash.exception === 'AttributeError' ? 'attribute-error' : 'environment-error',
      origin: { ...crash.site, label: `${code(module)} is imported here` },
      evidence: [
        {
          basis: 'observed',
          fact: `what was imported as ${code(module)} has no ${code(part)}`,
          place: crash.site,
        },
        file === undefined
          ? {
              basis: 'inferred',
              fact: `a single file is probably found before the package ${code(module)}`,
            }
          : { basis: 'observed', fact: `it is the file ${code(file)}` },
      ],
    };
  },
  explain({ module, part, file }) {
    const spoken = file === undefined ? `${module}.py` : (file.split(/[/\\]/).at(-1) ?? file);
    return {
      line: `${code(module)} is a file ${code(spoken)} here, which hides the package of that name.`,
      what: `${code(`import ${module}`)} finds a file ${code(spoken)}, not the package that has ${code(part)}.`,
      why: 'The folder of the notebook comes before the installed packages when Python looks for a module.',
      todo: `Rename ${code(spoken)} and restart the kernel. If there is no such file, another package brings a module ${code(module)}.`,
    };
  },
  fixes: () => [],
});
