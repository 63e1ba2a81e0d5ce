import type { Diagnostic } from "../../../domain/diagnostic";
import { failure, type Result, success } from "../../../domain/result";
import { editYaml, type YamlEdit } from "../../yaml/edit/edit-yaml";
import { type FileEntry, isRecord } from "../../yaml/file-entry";
import { parseYaml } from "../../yaml/parse-yaml";
import { diagnosticAt } from "../../yaml/source-location";

const frontMatter = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/;

/** The front matter of an article's text as it is written, or why it is none. */
export const frontMatterEntry = (file: string, text: string): Result<FileEntry, Diagnostic[]> => {
  const [, , inside = ""] = frontMatter.exec(text) ?? [];
  const yaml = parseYaml(file, inside);
  // The line above it is the first of the file, where what is missing is reported.
  if (!yaml.ok)
    return failure(
      yaml.failure.map(({ location, ...what }) => diagnosticAt({ ...location, line: location.line + 1 }, what)),
    );
  const { value, locate } = yaml.value;
  const lineOf: FileEntry["lineOf"] = (path) => (path.length === 0 ? 1 : locate(path).line + 1);
  return success({ id: "", file, path: [], values: isRecord(value) ? value : {}, lineOf });
};

/** The text of an article with its front matter edited; undefined where it has none that can be edited. */
export const editFrontMatter = (text: string, edits: readonly YamlEdit[]): string | undefined => {
  const [whole, opening, yaml, closing] = frontMatter.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  const edited = editYaml(yaml, edits);
  return edited === undefined ? undefined : `${opening}${edited}${closing}${text.slice(whole.length)}`;
};
