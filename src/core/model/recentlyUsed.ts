/** A memory of bounded size: what was asked for longest ago is forgotten first. */

/**
 * Values by text, whose weights are at most `capacity` together; where nobody weighs them, each weighs 1. They are kept
 * in two generations: what is asked for moves to the younger one, and when that is full, the older one is forgotten as a
 * whole. So hits cost next to nothing. A value that is too heavy by itself is still kept until the next ones come.
 */
export class RecentlyUsed<V extends object> {
  private readonly generationSize: number;
  private readonly weigh: (key: string) => number;
  private young = new Map<string, V>();
  private youngWeight = 0;
  private old = new Map<string, V>();

  constructor(capacity: number, weigh: (key: string) => number = () => 1) {
    this.generationSize = Math.ceil(capacity / 2);
    this.weigh = weigh;
  }

  get(key: string): V | undefined {
    const hit = this.young.get(key);
    if (hit) return hit;
    const earlier = this.old.get(key);
    if (earlier) this.put(key, earlier);
    return earlier;
  }

  put(key: string, value: V): void {
    const weight = this.weigh(key);
    if (this.youngWeight + weight > this.generationSize) {
      this.old = this.young;
      this.young = new Map();
      this.youngWeight = 0;
    }
    this.young.set(key, value);
    this.youngWeight += weight;
  }
}
