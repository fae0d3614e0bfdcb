/** The number that ipykernel 6 makes of a cell's text and prints as its file name. */

/** ipykernel's seed (`ipykernel.compiler.get_tmp_hash_seed`), unless the environment sets another name. */
const SEED = 0xc70f6907;

/**
 * The possible values of a `text-hash` reference to a cell with this text. With IPython 8 ipykernel hashes the
 * text as typed; with IPython 7 what IPython made of it, which for plain Python is the text and a line break.
 */
export function cellTextHashes(source: string): readonly string[] {
  return [source, `${source}\n`].map((text) =>
    String(murmur2(new TextEncoder().encode(text), SEED)),
  );
}

/** MurmurHash2 for 32 bits (Austin Appleby, public domain). */
function murmur2(bytes: Uint8Array, seed: number): number {
  const factor = 0x5bd1e995;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let hash = seed ^ bytes.length;
  for (let at = 0; at < whole; at += 4) {
    let part = Math.imul(view.getUint32(at, true), factor);
    part ^= part >>> 24;
    hash = Math.imul(hash, factor) ^ Math.imul(part, factor);
  }
  if (whole < bytes.length) {
    for (let at = bytes.length - 1; at >= whole; at--)
      hash ^= view.getUint8(at) << (8 * (at - whole));
    hash = Math.imul(hash, factor);
  }
  hash = Math.imul(hash ^ (hash >>> 13), factor);
  return (hash ^ (hash >>> 15)) >>> 0;
}
