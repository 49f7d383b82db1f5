/** One spelling for one value: JSON with sorted keys, so that two records are equal exactly when their text is. */

/**
 * Keys are sorted by UTF-16 code unit at every depth, fields that are undefined are left out, arrays keep their order, and
 * nothing but JSON's own values is accepted: a Date, a NaN or a function is a bug and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return objectToJson(value);
  throw new TypeError(`A value of type ${typeof value} is not part of a record`);
}

function objectToJson(value: Record<string, unknown>): string {
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${fields.join(',')}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Equal as records: a field that is missing and one that is undefined are the same. */
export function isSameRecord(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
