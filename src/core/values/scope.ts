/** The names of one function, or of the notebook. */
import { UNKNOWN, type NameScope, type Value, type ValueCopier } from './value.ts';

/** Names bound here hide those of the scopes around it. */
export class Scope implements NameScope {
  readonly globals = new Set<string>();
  private readonly values = new Map<string, Value>();
  private readonly parent: NameScope | undefined;
  /** Names that nothing here can tell: a star import brought others than were seen. */
  private isOpen = false;

  constructor(parent?: NameScope) {
    this.parent = parent;
  }

  get root(): NameScope {
    return this.parent?.root ?? this;
  }

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

  open(): void {
    this.values.clear();
    this.isOpen = true;
  }

  copyWith(copier: ValueCopier, begin: (copy: NameScope) => void): NameScope {
    const copy = new Scope(this.parent && copier.scope(this.parent));
    begin(copy);
    copy.isOpen = this.isOpen;
    for (const name of this.globals) copy.globals.add(name);
    for (const [name, value] of this.values) copy.values.set(name, copier.value(value));
    return copy;
  }
}
