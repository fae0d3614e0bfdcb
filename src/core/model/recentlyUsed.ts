/** A memory of bounded size: what was asked for longest ago is forgotten first. */

/**
 * Values by text, at most `capacity` of them. They are kept in two generations: what is asked for moves to the younger
 * one, and when that is full, the older one is forgotten as a whole. So hits cost next to nothing.
 */
export class RecentlyUsed<V extends object> {
  private readonly generationSize: number;
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(capacity: number) {
    this.generationSize = Math.ceil(capacity / 2);
  }

  get(key: string): V | undefined {
    const hit = this.young.get(key);
    if (hit) return hit;
    const earlier = this.old.get(key);
    if (earlier) this.put(key, earlier);
    return earlier;
  }

  put(key: string, value: V): void {
    if (this.young.size >= this.generationSize) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
