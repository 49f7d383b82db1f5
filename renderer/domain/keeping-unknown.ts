/** The loose sister of a strict schema: the same rules for every known field, and unknown fields carried along at every depth. */

import { z } from 'zod';

/**
 * See [Note: Strict at the door, loose on the shelf]. Walks only the kinds of schema that our records are built of; a kind
 * that is not listed is a leaf and stays as it is.
 */
export function keepingUnknown<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return loosen(schema) as z.ZodType<T>;
}

function loosen(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) return loosenObject(schema);
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: loosen(schema.element) });
  if (schema instanceof z.ZodOptional)
    return schema.clone({ ...schema.def, innerType: loosen(schema.def.innerType) });
  if (schema instanceof z.ZodNullable)
    return schema.clone({ ...schema.def, innerType: loosen(schema.def.innerType) });
  if (schema instanceof z.ZodPipe) return schema.clone({ ...schema.def, in: loosen(schema.def.in) });
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.clone({ ...schema.def, options: schema.def.options.map(loosen) });
  }
  return schema;
}

/** The object's own refinements live in its definition and come along. */
function loosenObject(schema: z.ZodObject): z.core.$ZodType {
  const fields = Object.entries<z.core.$ZodType>(schema.shape);
  const shape = Object.fromEntries(fields.map(([key, field]) => [key, loosen(field)]));
  return schema.clone({ ...schema.def, shape, catchall: z.unknown() });
}
