const names: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of names and values",
  record: "a group of names and values",
};

/** A kind of value, as an editor calls it. */
export function valueType(type: string): string {
  return names[type] ?? type;
}
