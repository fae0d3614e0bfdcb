/** Copies what is known of names and values, so that one walk may change it and the next one start from the same. */
import type { NameScope, Value, ValueCopier } from './value.ts';

/** One copy of everything that hangs together: what was one object stays one. */
export class Copier implements ValueCopier {
  private readonly copies = new Map<object, unknown>();

  /** The copy of a scope and of all that its names hold. */
  scope<S extends NameScope>(scope: S): S {
    return this.once(
      scope,
      () => scope.copyWith(this, (copy) => this.copies.set(scope, copy)) as S,
    );
  }

  /** The copy of a value; the value itself where nothing can change it. */
  value<V extends Value>(value: V): V {
    return this.once(value, () => this.copyOf(value) as V);
  }

  private once<T extends object>(original: T, copy: () => T): T {
    const known = this.copies.get(original) as T | undefined;
    if (known) return known;
    const made = copy();
    this.copies.set(original, made);
    return made;
  }

  private copyOf(value: Value): Value {
    switch (value.kind) {
      case 'unknown':
      case 'constant':
      case 'series':
      case 'library':
        return value;
      case 'table':
        return { ...value };
      case 'sequence': {
        const copy = this.known(value, { ...value });
        copy.items = value.items?.map((item) => this.value(item));
        if (value.each) copy.each = this.value(value.each);
        return copy;
      }
      case 'mapping': {
        const copy = this.known(value, { ...value, entries: new Map() });
        for (const [key, entry] of value.entries) copy.entries.set(key, this.value(entry));
        return copy;
      }
      case 'instance': {
        const copy = this.known(value, {
          ...value,
          of: this.value(value.of),
          attributes: new Map(),
        });
        for (const [name, held] of value.attributes) copy.attributes.set(name, this.value(held));
        return copy;
      }
      case 'object': {
        const copy = this.known(value, { ...value });
        if (value.item) copy.item = this.value(value.item);
        return copy;
      }
      case 'layer': {
        const copy = this.known(value, { ...value });
        copy.parts = value.parts?.map((part) => this.value(part));
        return copy;
      }
      case 'array':
        return value.element ? { ...value, element: this.value(value.element) } : value;
      case 'method':
        return { ...value, of: this.value(value.of) };
      case 'function': {
        const { self } = value;
        const scope = this.scope(value.scope);
        return { ...value, scope, ...(self ? { self: this.value(self) } : {}) };
      }
      case 'class': {
        const bases = value.bases.map((base) => this.value(base));
        return { ...value, bases, scope: this.scope(value.scope) };
      }
    }
  }

  /** Known before its parts are copied: they may lead back to it. */
  private known<V extends Value>(original: V, copy: V): V {
    this.copies.set(original, copy);
    return copy;
  }
}
