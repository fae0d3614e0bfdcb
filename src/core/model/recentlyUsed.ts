/** A memory of bounded size: what was asked for longest ago is forgotten first. */

/** Values by text; remembers the last `capacity` that were asked for or put in. */
export class RecentlyUsed<V extends object> {
  private readonly capacity: number;
  /** A Map iterates in insertion order: the first key is the one that was used longest ago. */
  private readonly values = new Map<string, V>();

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: string): V | undefined {
    const value = this.values.get(key);
    if (value) this.put(key, value);
    return value;
  }

  put(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size <= this.capacity) return;
    for (const oldest of this.values.keys()) {
      this.values.delete(oldest);
      return;
    }
  }
}
