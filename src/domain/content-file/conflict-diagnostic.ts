import type { Diagnostic } from "../diagnostic";
import type { FileConflict } from "./overlay-files";

/** The first line, from 1, in which two texts differ, and what each says there. */
const firstDifference = (one: string, other: string) => {
  const [lines, others] = [one.split("\n"), other.split("\n")];
  const index = lines.findIndex((line, index) => line !== others[index]);
  const at = index === -1 ? lines.length : index;
  return { line: at + 1, one: lines[at] ?? "", other: others[at] ?? "" };
};

const words = (line: string) => (line.trim() === "" ? "nothing" : `“${line.trim().slice(0, 200)}”`);

const explain = ({ onDisk, published }: FileConflict): { line: number; message: string } => {
  if (published === null)
    return { line: 1, message: "The studio removed this file, and it was changed on disk since." };
  if (onDisk === null)
    return { line: 1, message: "The studio published a new text of this file, and the file is gone from disk since." };
  const { line, one, other } = firstDifference(onDisk, published);
  const message = `This file was changed on disk, and the studio published another text of it, which readers have. Line ${line} says ${words(one)} in the file and ${words(other)} in the studio’s text.`;
  return { line, message };
};

/** Tells editors of a file that was changed in both; its article stays as it is until one of them decides. */
export const conflictDiagnostic = (conflict: FileConflict): Diagnostic => {
  const { path, published } = conflict;
  const { line, message } = explain(conflict);
  const both =
    published === null
      ? "Delete the file, or keep it and say so:"
      : `\`npm run content:export\` writes the studio’s text beside it, as ${path.split("/").at(-1)}.studio. Put into the file what is to stay of both, and say so:`;
  const suggestion = `${both} \`npm run content:export -- --resolved ${path}\`. Until then readers have what the studio published.`;
  return { rule: "file-conflict", severity: "error", location: { file: path, line }, message, suggestion };
};
