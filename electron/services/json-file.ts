/** Reading small JSON text against its schema: what does not fit is undefined, never an error. */

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export function readJson<T>(text: string, schema: Schema<T>): T | undefined {
  const value = parseJson(text);
  const parsed = value === undefined ? undefined : schema.safeParse(value);
  return parsed?.success === true ? parsed.data : undefined;
}

/** The value of the text, or undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
