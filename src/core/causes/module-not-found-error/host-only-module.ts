/** The module exists only on the machines of one host, such as Colab or Kaggle. */
import { distributionOf } from '../../knowledge/distributions.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { readFailedImport } from './failedImport.ts';

interface HostOnly extends Match {
  readonly module: string;
  readonly host: string;
}

/** Source: the documentation of the hosts. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['dbutils', 'Databricks'],
  ['google.appengine', 'App Engine'],
  ['google.colab', 'Colab'],
  ['kaggle_datasets', 'Kaggle'],
  ['kaggle_secrets', 'Kaggle'],
  ['learntools', 'Kaggle'],
  ['mssparkutils', 'Microsoft Fabric and Synapse'],
  ['notebookutils', 'Microsoft Fabric and Synapse'],
]);

export const hostOnlyModule = defineCause<HostOnly>({
  id: 'host-only-module',
  exceptions: ['ModuleNotFoundError', 'ImportError'],
  rootCause: 'environment',
  docs: {
    title: 'Module of another host',
    what: 'The module is a part of one host of notebooks, such as Colab or Kaggle, and cannot be installed elsewhere.',
    why: 'It speaks to services of that host: its drive, its secrets, its forms. The notebook was written there and runs here.',
    todo: 'Leave out the lines that need the host, or replace them by what does the same here.',
    limits: 'Knows the modules of Colab, Kaggle, Databricks, Fabric, Synapse and App Engine.',
  },
  detect(crash, notebook) {
    const failed = readFailedImport(crash, notebook);
    if (failed?.message.kind !== 'module-not-found') return undefined;
    const { address, written } = failed;
    const asked =
      written?.stmt.kind === 'ImportFrom' && address.name !== undefined
        ? `${address.module}.${address.name}`
        : address.module;
    const module = [...HOSTS.keys()].find((name) => asked === name || asked.startsWith(`${name}.`));
    const host = module === undefined ? undefined : HOSTS.get(module);
    const isForeign = distributionOf(asked)?.isInstallable === false;
    if (module === undefined || host === undefined || !isForeign) return undefined;
    const site = written?.place ?? crash.site;
    return {
      module,
      host,
      names: [module],
      site,
      crashType: 'module-not-found',
      origin: { ...site, label: `${code(module)} is imported here` },
      evidence: [
        { basis: 'observed', fact: `Python found no ${code(failed.message.module)}`, place: site },
        { basis: 'observed', fact: `${code(module)} is a part of ${host}` },
      ],
    };
  },
  explain: ({ module, host }) => ({
    line: `${code(module)} exists only on ${host}; this kernel runs elsewhere.`,
    what: `${code(module)} is a part of ${host} and exists only there.`,
    why: 'It speaks to services of that host. There is no package to install it from.',
    todo:
      module === 'google.colab'
        ? 'Leave out the lines that use it; a path under `/content/drive` becomes one of this machine.'
        : 'Leave out the lines that use it, or replace what they fetch by files and settings of this machine.',
  }),
  fixes: () => [],
});
