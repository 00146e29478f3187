// Sets of event numbers, 32 to a word.

export const emptySet = (length) => new Uint32Array((length + 31) >>> 5);

export function put(set, number) {
  set[number >>> 5] |= 1 << (number & 31);
}

export function intersect(set, other) {
  for (let i = 0; i < set.length; i++) set[i] &= other[i];
}

export function unite(set, other) {
  for (let i = 0; i < set.length; i++) set[i] |= other[i];
}

function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function common(a, b) {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i] & b[i];
    if (word !== 0) count += ones(word);
  }
  return count;
}

export const size = (set) => common(set, set);

// The numbers in both sets, lowest first.
export function numbers(a, b = a) {
  const found = [];
  for (let i = 0; i < a.length; i++) {
    for (let word = a[i] & b[i]; word !== 0; word &= word - 1) found.push((i << 5) + 31 - Math.clz32(word & -word));
  }
  return found;
}
