/** Finds the Python of a notebook's environment. */
import { extensions, type NotebookDocument, type Uri } from 'vscode';
import { checkPython, findKernelPython, type FoundPython } from '../../platform/findPython.ts';

/**
 * The Python that the user names in the settings; without one, that of the environment which the Python extension has
 * for the notebook, or of the kernel that its file names; or why there is none.
 */
export async function pythonFor(notebook: NotebookDocument, named: string): Promise<FoundPython> {
  if (named !== '') return await checkPython(named);
  const selected = await selectedPython(notebook.uri);
  const candidates = [...(selected === undefined ? [] : [selected]), 'python3', 'python'];
  return await findKernelPython(candidates, kernelNameOf(notebook));
}

/** The part of the Python extension's API that is needed. */
interface PythonApi {
  readonly environments?: {
    getActiveEnvironmentPath?(resource: Uri): { readonly path: string };
    resolveEnvironment?(environment: {
      readonly path: string;
    }): Promise<{ readonly executable?: { readonly uri?: Uri } } | undefined>;
  };
}

async function selectedPython(notebook: Uri): Promise<string | undefined> {
  const python = extensions.getExtension<PythonApi>('ms-python.python');
  if (python === undefined) return undefined;
  try {
    const { environments } = python.isActive ? python.exports : await python.activate();
    const active = environments?.getActiveEnvironmentPath?.(notebook);
    const resolved = active && (await environments?.resolveEnvironment?.(active));
    return resolved?.executable?.uri?.fsPath;
  } catch {
    // Another version of the extension, which knows nothing of this: there are other ways.
    return undefined;
  }
}

function kernelNameOf({ metadata }: NotebookDocument): string | undefined {
  const inner: unknown = metadata['metadata'];
  const { kernelspec } = (inner ?? {}) as { readonly kernelspec?: { readonly name?: unknown } };
  return typeof kernelspec?.name === 'string' ? kernelspec.name : undefined;
}
