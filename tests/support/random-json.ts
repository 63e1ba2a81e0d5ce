import fc, { type Arbitrary } from "fast-check";

/** A schema as the description of the API writes it. */
export type JsonSchema = { [keyword: string]: unknown };

const has = Object.hasOwn;
const list = (value: unknown): JsonSchema[] => (Array.isArray(value) ? (value as JsonSchema[]) : []);

/** Names that mean something to an object, and text that means something to a database, a path or a page. */
export const oddNames = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then", "length", "0", ""],
  ...[
    "$where",
    "a.b",
    "a[b]",
    "\u202e",
    "\ufeff",
    "\u0000",
    "\ud800",
    "İ",
    "ﬃ",
    "👩‍⚕️",
    "e\u0301",
    "'; DROP TABLE learner; --",
  ],
  ...[
    "../../etc/passwd",
    "..%2f..%2f",
    "%00",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "a\r\nSet-Cookie: a=b",
    "NaN",
    "1e999",
  ],
];

const text = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(1_000, 30_000).map((length) => "x".repeat(length)),
);

const number = fc.oneof(
  fc.constantFrom(-1, 0, -0, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), Number.MAX_VALUE, Number.MIN_VALUE),
  fc.integer({ min: -3, max: 12 }),
);

/** One value in another, this deep: the parser reads it, whoever walks it may not. */
const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);

/** Any JSON value, of any type, with names that no schema has. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(text, number, fc.boolean(), fc.constant(null)) },
  { weight: 1, arbitrary: fc.array(fc.oneof(text, number), { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom(...oddNames), fc.oneof(text, number), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(20, 2_000).map(nested) },
);

/** What such a schema asks for. `known`: texts that name something there is. */
const right = (schema: JsonSchema, known: readonly string[]): Arbitrary<unknown> => {
  const part = (inner: JsonSchema) => jsonFor(inner, known);
  if (has(schema, "const")) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)];
  if (choices.length > 0) return fc.oneof(...choices.map(part));
  switch (schema.type) {
    case "object": {
      const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
      const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
      return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, part(inner)])), {
        requiredKeys: properties.map(([name]) => name).filter((name) => required.includes(name)),
        noNullPrototype: true,
      });
    }
    case "array":
      return fc.array(part((schema.items ?? {}) as JsonSchema), { maxLength: 3 });
    case "integer":
    case "number":
      return number;
    case "boolean":
      return fc.boolean();
    case "string":
      return schema.format === "uuid" ? fc.uuid() : fc.oneof(fc.constantFrom(...known), text);
    default:
      return anyJson;
  }
};

/** Mostly what a schema asks for, and now and then in its place, or in place of a part of it, anything else. */
export const jsonFor = (schema: JsonSchema, known: readonly string[]): Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: right(schema, known) }, { weight: 1, arbitrary: anyJson });
