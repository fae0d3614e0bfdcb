/** The notebook's names while code is followed: layers that can be tried, joined or thrown away. */
import { joinRecords, type NameRecord } from './names.ts';

/** Reads the names that were there before. */
export interface NameSource {
  get(name: string): NameRecord;
  /** Whether any name may exist that nobody can list (`from x import *`, `exec`). */
  readonly mayHoldMore: boolean;
  /** Every name that was ever bound or removed, in any state, perhaps twice. */
  names(): Iterable<string>;
}

export class Namespace implements NameSource {
  private readonly base: NameSource;
  private readonly own = new Map<string, NameRecord>();
  private gainedMore = false;

  constructor(base: NameSource) {
    this.base = base;
  }

  get mayHoldMore(): boolean {
    return this.gainedMore || this.base.mayHoldMore;
  }

  /** The name's record; a name nobody bound may still exist where `mayHoldMore`. */
  get(name: string): NameRecord {
    return this.own.get(name) ?? this.base.get(name);
  }

  *names(): Iterable<string> {
    yield* this.base.names();
    yield* this.own.keys();
  }

  set(name: string, record: NameRecord): void {
    this.own.set(name, record);
  }

  /** From here on any name may exist. */
  admitMore(): void {
    this.gainedMore = true;
  }

  /** What was set on this layer. */
  changes(): ReadonlyMap<string, NameRecord> {
    return this.own;
  }

  /** Whether this layer made it possible that any name exists. */
  get gainsMore(): boolean {
    return this.gainedMore;
  }

  /** A layer on top, to be joined or thrown away. */
  fork(): Namespace {
    return new Namespace(this);
  }

  /** Takes over what happened on the layer: it surely ran. */
  absorb(layer: Namespace): void {
    for (const [name, record] of layer.own) this.own.set(name, record);
    this.gainedMore ||= layer.gainedMore;
  }

  /** What happened since `base`, as one layer on top of it; `base` is this layer or one that it stands on. */
  changesSince(base: Namespace): Namespace {
    if (this === base) return new Namespace(base);
    const result =
      this.base instanceof Namespace ? this.base.changesSince(base) : new Namespace(base);
    result.absorb(this);
    return result;
  }

  /** One of these layers (forks of this one) ran, nobody knows which. None at all: nothing happens. */
  joinOneOf(layers: readonly Namespace[]): void {
    const ways = new Map<string, NameRecord[]>();
    for (const layer of layers) {
      for (const [name, record] of layer.own) {
        const known = ways.get(name);
        if (known) known.push(record);
        else ways.set(name, [record]);
      }
    }
    for (const [name, records] of ways) {
      // Layers that left the name alone have it as it was.
      const all = records.length < layers.length ? [this.get(name), ...records] : records;
      this.own.set(name, all.reduce(joinRecords));
    }
    for (const layer of layers) this.gainedMore ||= layer.gainedMore;
  }
}
