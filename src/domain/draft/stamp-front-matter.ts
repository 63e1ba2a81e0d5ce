/**
 * What is written into the front matter of an article. `reviewed`: `YYYY-MM-DD`. Absent: what stands there stays; null: it
 * goes.
 */
type Stamp = { note?: string | null | undefined; reviewed?: string | undefined; redirectFrom?: readonly string[] };

const frontMatter = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/;

/** A field on one line, or with the indented lines or the list of a longer value. */
const fieldOf = (name: string) => `^${name}:.*(?:\\r?\\n(?:[ \\t]+|- ).*)*`;

const put = (fields: string, name: string, value: string | null | undefined): string => {
  if (value === undefined) return fields;
  if (value === null) return fields.replace(new RegExp(`${fieldOf(name)}(?:\\r?\\n|$)`, "m"), "").replace(/\r?\n$/, "");
  const line = `${name}: ${value}`;
  const field = new RegExp(fieldOf(name), "m");
  return field.test(fields) ? fields.replace(field, () => line) : `${fields}\n${line}`;
};

const listed = (slugs: readonly string[] | undefined): string | null | undefined =>
  slugs && (slugs.length === 0 ? null : `[${slugs.join(", ")}]`);

/**
 * The text of an article with the note for readers, the day of its review and its former addresses in its front matter;
 * nothing else of it changes. A text without front matter is left as it is: the gate says what it lacks.
 */
export const stampFrontMatter = (text: string, { note, reviewed, redirectFrom }: Stamp): string =>
  text.replace(frontMatter, (_all, opening: string, fields: string, closing: string) => {
    const noted = put(fields, "note", note && JSON.stringify(note));
    return `${opening}${put(put(noted, "reviewed", reviewed), "redirectFrom", listed(redirectFrom))}${closing}`;
  });
