/** A field of a form with what was typed. `id`: no other has it, and no line of a text begins as it does. */
export type BoxText = { id: string; text: string };

/** In front of the id of a field, on a line of its own. */
const sign = "\u001f";

/** All fields of a form as one text, in which each line of a field is a line, so that it is merged and kept as a file is. */
export const toFormText = (fields: readonly BoxText[]): string =>
  fields.map(({ id, text }) => `${sign}${id}\n${text.replaceAll(sign, "")}`).join("\n");

/** What was typed in each field. */
export const fieldsFrom = (formText: string): BoxText[] =>
  formText === ""
    ? []
    : formText
        .slice(sign.length)
        .split(`\n${sign}`)
        .map((field) => {
          const [id = "", ...lines] = field.split("\n");
          return { id, text: lines.join("\n") };
        });
