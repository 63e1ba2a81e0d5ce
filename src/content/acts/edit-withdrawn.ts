import { parseDocument } from "yaml";
import { type Withdrawal, withdrawalSchema } from "../../domain/article/publication/withdrawal";
import { editYaml } from "../yaml/edit/edit-yaml";
import { printBlock } from "../yaml/edit/print-yaml";

const listName = "withdrawn";

/** The line that begins the list, with nothing in it but, perhaps, brackets around nothing. */
const opening = /^withdrawn:[ \t]*(?:\[[ \t]*\])?[ \t]*(#.*)?$/m;

/** The fields in the order in which editors read them. */
const inOrder = ({ guide, language, on, why, instead }: Withdrawal): Withdrawal => ({
  guide,
  ...(language && { language }),
  ...{ on, why },
  ...(instead !== undefined && { instead }),
});

/** How far the entries of the list are indented that begins before `rest`. */
const indentOf = (rest: string): string => /^(?:[ \t]*(?:#.*)?\n)*([ \t]*)- /.exec(rest)?.[1] ?? "  ";

/** The text of withdrawn.yaml with one more entry, before the others; nothing else of it changes. */
export const addWithdrawal = (text: string, withdrawal: Withdrawal): string => {
  const found = opening.exec(text);
  if (found) {
    const end = found.index + found[0].length;
    const rest = text.slice(end).replace(/^\n/, "");
    const [, comment = ""] = found;
    const indent = indentOf(rest);
    const head = `${text.slice(0, found.index)}withdrawn:${comment && ` ${comment}`}\n`;
    return `${head}${indent}${printBlock([inOrder(withdrawal)], indent.length)}\n${rest}`;
  }
  return editYaml(text, [{ path: [listName, "-"], value: inOrder(withdrawal) }]) ?? text;
};

/** The text of withdrawn.yaml without the entries that `isOver` says of; null where nothing is left in it. */
export const removeWithdrawals = (text: string, isOver: (withdrawal: Withdrawal) => boolean): string | null => {
  const listed: unknown = Object(parseDocument(text).toJS())[listName];
  const entries = Array.isArray(listed) ? listed.map((entry) => withdrawalSchema.safeParse(entry)) : [];
  const over = entries.flatMap((entry, index) => (entry.success && isOver(entry.data) ? [index] : []));
  // From the last on, so that each is still where it was.
  const edits = over.reverse().map((index) => ({ path: [listName, index], value: undefined }));
  const left = editYaml(text, edits) ?? text;
  return left.trim() === "" ? null : left;
};
