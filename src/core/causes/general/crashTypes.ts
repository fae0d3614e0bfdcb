/** The kind of a crash that only its exception tells, for crashes that no special cause explains. */
import type { CrashType } from '../../model/finding.ts';

/** By the exceptions' documentation: what each is raised for, where a library is handed something. */
const IN_LIBRARY: Readonly<Record<string, CrashType>> = {
  TypeError: 'invalid-argument',
  ValueError: 'invalid-argument',
  AssertionError: 'invalid-argument',
  InvalidArgumentError: 'tensor-shape-mismatch',
  InvalidIndexError: 'invalid-argument',
};

const ANYWHERE: Readonly<Record<string, CrashType>> = {
  AttributeError: 'attribute-error',
  NameError: 'name-error',
  KeyError: 'key-error',
  IndexError: 'index-error',
  TypeError: 'type-error',
  ValueError: 'value-error',
  RuntimeError: 'runtime-error',
  NotImplementedError: 'runtime-error',
  ImportError: 'environment-error',
  ModuleNotFoundError: 'module-not-found',
  MemoryError: 'oom',
  OSError: 'io-error',
  FileNotFoundError: 'io-error',
  ConnectionError: 'request-error',
  TimeoutError: 'request-error',
};

/** `isInLibrary`: a library raised it, about what it was handed. Unknown exceptions are `other`. */
export function crashTypeOf(
  exception: string,
  { isInLibrary }: { readonly isInLibrary: boolean },
): CrashType {
  const special = isInLibrary ? IN_LIBRARY[exception] : undefined;
  return special ?? ANYWHERE[exception] ?? 'other';
}

const ABOUT_CONTENT = new Set([
  'KeyError',
  'IndexError',
  'ValueError',
  'ZeroDivisionError',
  'InvalidArgumentError',
  'RuntimeError',
]);

/** Whether Python's documentation gives the error to values and contents, rather than to types and members. */
export function isAboutContent(exception: string): boolean {
  return ABOUT_CONTENT.has(exception);
}
