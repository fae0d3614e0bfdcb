// The records of crashes that the score reads: what had run, what crashed, and what people found out about it.

/** One crash with its labels. */
export interface CrashRecord {
  readonly id: string;
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
  readonly rootCause: string;
  readonly diagnosis: string;
  /** Texts in the order they ran, and the one that crashed. */
  readonly replay: {
    readonly buggy: { readonly executed: readonly string[]; readonly target: string };
  };
}

/** Whether the value has all that the score needs. */
export function isRecord(value: unknown): value is CrashRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, ename, evalue, traceback, rootCause, diagnosis, replay } = value as Partial<
    Record<keyof CrashRecord, unknown>
  >;
  const texts = [id, ename, evalue, rootCause, diagnosis];
  return (
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(traceback) &&
    typeof replay === 'object' &&
    replay !== null
  );
}
