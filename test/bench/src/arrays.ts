/** A value that has to be there: an index outside is a mistake of the program, never a zero. */
export function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at index ${index} of ${values.length}.`);
  return value;
}

/** The same for one kind of array, for inner loops: a function that only ever meets one kind is several times as fast. */
export function real(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at index ${index} of ${values.length}.`);
  return value;
}

export function whole(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at index ${index} of ${values.length}.`);
  return value;
}

/** values[index] += amount. */
export function add(values: Float64Array, index: number, amount: number): void {
  values[index] = real(values, index) + amount;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
