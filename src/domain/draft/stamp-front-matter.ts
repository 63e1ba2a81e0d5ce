/** What a publication writes into the front matter. `reviewed`: `YYYY-MM-DD`; absent: the day that stands there stays. */
type Stamp = { note?: string | undefined; reviewed?: string | undefined };

const frontMatter = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/;

/** A field on one line, or with the indented lines of a longer value. */
const fieldOf = (name: string) => new RegExp(`^${name}:.*(?:\\r?\\n[ \\t]+.*)*`, "m");

const put = (fields: string, name: string, value: string | undefined): string => {
  if (value === undefined) return fields;
  const line = `${name}: ${value}`;
  const field = fieldOf(name);
  return field.test(fields) ? fields.replace(field, () => line) : `${fields}\n${line}`;
};

/**
 * The text of an article with the note for readers and the day of its review in its front matter; nothing else of it
 * changes. A text without front matter is left as it is: the gate says what it lacks.
 */
export const stampFrontMatter = (text: string, { note, reviewed }: Stamp): string =>
  text.replace(frontMatter, (_all, opening: string, fields: string, closing: string) => {
    const noted = put(fields, "note", note === undefined ? undefined : JSON.stringify(note));
    return `${opening}${put(noted, "reviewed", reviewed)}${closing}`;
  });
