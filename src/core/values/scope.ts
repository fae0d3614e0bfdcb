/** Names and what is known of their values, in a function or in the notebook. */
import { UNKNOWN, type Value } from './value.ts';

/** A function's variables, with those around it; or the notebook's. */
export class Scope {
  private readonly values = new Map<string, Value>();
  readonly parent: Scope | undefined;
  /** Names that `global` hands to the notebook's scope. */
  readonly globals = new Set<string>();
  /** Names that nothing here can tell: a star import brought others than were seen. */
  private isOpen = false;

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  /** The notebook's scope. */
  get root(): Scope {
    return this.parent?.root ?? this;
  }

  /** `undefined` if no scope knows the name: it is a builtin, or missing. */
  get(name: string): Value | undefined {
    if (this.globals.has(name)) return this.root.get(name);
    const own = this.values.get(name);
    if (own) return own;
    return this.isOpen ? UNKNOWN : this.parent?.get(name);
  }

  set(name: string, value: Value): void {
    if (this.globals.has(name)) this.root.set(name, value);
    else this.values.set(name, value);
  }

  /** All that is bound here. */
  entries(): Iterable<readonly [string, Value]> {
    return this.values.entries();
  }

  /** Every name may mean something else now. */
  open(): void {
    this.values.clear();
    this.isOpen = true;
  }
}
