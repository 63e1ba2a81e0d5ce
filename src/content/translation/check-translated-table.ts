import type { Diagnostic, Explanation } from "../../domain/diagnostic";
import type { FactTable } from "../../domain/fact/fact-table";
import { foldWords } from "../../domain/text/words/fold-words";
import type { Path } from "../yaml/locate-path";

/** `path`: within the translated table. `severity`: a name that the original does not have may have gone from it. */
export type TranslatedTableDiagnostic = Explanation & Pick<Diagnostic, "severity"> & { path: Path };

/**
 * What is wrong with the words of a translated table beside what is missing: two values are alike in it exactly where they are alike in
 * the original, or a question would have two keys; and it translates nothing that is not there.
 */
export function checkTranslatedTable(
  original: FactTable,
  table: FactTable,
  paths: readonly Path[],
): TranslatedTableDiagnostic[] {
  return [...strangeNames(original, paths), ...sameNames(table), ...unlikeValues(table)];
}

const strangeNames = ({ id, attributes, rows }: FactTable, paths: readonly Path[]): TranslatedTableDiagnostic[] =>
  paths.flatMap((path): TranslatedTableDiagnostic[] => {
    const [group, name, , attribute] = path.map(String);
    const row = rows.find((each) => each.id === name);
    const isInOriginal =
      group === "attributes" ? attributes.some((each) => each.id === name) : attribute ? hasWords(row, attribute) : row;
    if (isInOriginal) return [];
    const message = `The table \`${id}\` of the original has no words for \`${attribute ?? name}\`.`;
    const suggestion =
      "Take it out, or correct the name. Numbers and what is unknown carry over; a number may have evidence.";
    return [{ path, severity: "warning", message, suggestion }];
  });

const hasWords = (row: FactTable["rows"][number] | undefined, attribute: string): boolean => {
  const cell = row?.cells[attribute] ?? "unknown";
  return cell !== "unknown" && typeof cell.value === "string";
};

const sameNames = ({ rows }: FactTable): TranslatedTableDiagnostic[] =>
  rows.flatMap(({ id, name }, location): TranslatedTableDiagnostic[] => {
    const twin = rows.slice(0, location).find((other) => foldWords(other.name) === foldWords(name));
    if (twin === undefined) return [];
    const message = `The rows \`${twin.id}\` and \`${id}\` have one name: “${name}”.`;
    return [{ path: ["rows", id, "name"], severity: "error", message, suggestion: "Give each row a name of its own." }];
  });

const unlikeValues = ({ attributes, rows }: FactTable): TranslatedTableDiagnostic[] =>
  attributes.flatMap((attribute) => {
    const cells = rows.flatMap(({ id, cells: all }) => {
      const cell = all[attribute.id] ?? "unknown";
      return cell === "unknown" ? [] : [{ id, original: cell.original ?? "", value: String(cell.value) }];
    });
    return cells.flatMap(({ id, original, value }, location): TranslatedTableDiagnostic[] => {
      const odd = cells
        .slice(0, location)
        .find(
          (other) =>
            (foldWords(other.original) === foldWords(original)) !== (foldWords(other.value) === foldWords(value)),
        );
      if (odd === undefined) return [];
      const alike = odd.value === value ? "alike in the translation alone" : "alike in the original alone";
      const message = `\`${attribute.id}\` of the rows \`${odd.id}\` and \`${id}\` is ${alike}.`;
      const suggestion = "Use the same words for what is the same in the original, and other words for what is not.";
      return [{ path: ["rows", id, "cells", attribute.id], severity: "error", message, suggestion }];
    });
  });
