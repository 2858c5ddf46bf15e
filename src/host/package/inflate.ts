import { Inflate } from 'fflate';

/** Unpacks what was deflated into so many bytes at most; throws where there are more of them, or the end is missing. */
export type Unpack = (packed: Uint8Array, size: number) => Uint8Array;

let unpack: Unpack = inSteps;

/** Says how to unpack where there is something quicker than a browser's script. */
export function inflateBy(other: Unpack): void {
  unpack = other;
}

export function inflate(packed: Uint8Array, size: number): Uint8Array {
  return unpack(packed, size);
}

/** Small ones keep what a lying header can make us hold to a thousand times this. */
const step = 16 * 1024;

function inSteps(packed: Uint8Array, size: number): Uint8Array {
  const data = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Error('It unpacks to more than it says.');
    data.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step)
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  return data.subarray(0, filled);
}
