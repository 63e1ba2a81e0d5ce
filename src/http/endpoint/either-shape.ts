import { z } from "zod";

/**
 * One of two shapes, told apart by a field that only the second has, so that what is said of an error fits the shape that
 * was meant: a plain union says of both that neither fits. Described as the union that it is.
 */
export const eitherShape = <First, Second>(first: z.ZodType<First>, field: string, second: z.ZodType<Second>) =>
  z
    .unknown()
    .meta({ anyOf: [first, second].map(shapeOf) })
    .transform((value, context): First | Second => {
      const isSecond = typeof value === "object" && value !== null && Object.hasOwn(value, field);
      const read = isSecond ? second.safeParse(value) : first.safeParse(value);
      if (read.success) return read.data;
      for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", path, message });
      return z.NEVER;
    });

const shapeOf = (schema: z.ZodType) => {
  const { $schema: _dialect, ...shape } = z.toJSONSchema(schema, { io: "input" });
  return shape;
};
