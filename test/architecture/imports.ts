// Follows the imports of a source tree with dependency-cruiser and reports which rules they break.
import { cruise, type ICruiseOptions, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { importRules } from './importRules.ts';

/** The imports of one tree. */
export interface ImportGraph {
  readonly modules: readonly IModule[];
  /** Broken rules, each as `from -> to`, by the rule's name. */
  readonly violations: ReadonlyMap<string, readonly string[]>;
}

/** Reads all imports under `src/` of the folder, type imports included. */
export async function importsUnder(folder: string): Promise<ImportGraph> {
  const options: ICruiseOptions = {
    baseDir: folder,
    ruleSet: { forbidden: [...importRules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  };
  const resolving = { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] };
  const { output } = await cruise(['src'], options, resolving);
  const result = output as ICruiseResult;
  const broken = new Map<string, string[]>();
  for (const { rule, from, to } of result.summary.violations) {
    broken.set(rule.name, [...(broken.get(rule.name) ?? []), `${from} -> ${to}`]);
  }
  return { modules: result.modules, violations: broken };
}

/**
 * Imports of a cause by anything but the registry, as `from -> to`. A cause is what the registry takes
 * from the folder of an exception; other files there may be shared.
 */
export function importsOfCauses(modules: readonly IModule[]): readonly string[] {
  const registry = 'src/core/causes/registry.ts';
  const causes = new Set(
    modules
      .find((module) => module.source === registry)
      ?.dependencies.map((dependency) => dependency.resolved)
      .filter((path) => /^src\/core\/causes\/[^/]+\//.test(path)),
  );
  return modules
    .filter((module) => module.source !== registry)
    .flatMap((module) =>
      module.dependencies
        .filter((dependency) => causes.has(dependency.resolved))
        .map((dependency) => `${module.source} -> ${dependency.resolved}`),
    );
}
