import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import { nearestName } from "./nearest-name";

type Names = { byId: ReadonlyMap<string, unknown>; invalid: ReadonlyMap<string, SourceLocation> };

/** Why `id` cannot be cited: it has an error where it is written, its file cannot be read, or it is nowhere. */
export function explainMissing(
  noun: "source" | "claim" | "table",
  id: string,
  names: Names,
  unreadable: string[],
): Pick<Diagnostic, "message" | "suggestion" | "follows"> {
  const diagnostic = names.invalid.get(id);
  if (diagnostic !== undefined) {
    return {
      message: `The ${noun} \`${id}\` has a fault where it is written, in ${diagnostic.file}, line ${diagnostic.line}.`,
      suggestion: "Mend it there first; what is wrong with it is told there.",
      follows: `${diagnostic.file}:${diagnostic.line}`,
    };
  }
  if (unreadable.length > 0) {
    return {
      message: `There is no ${noun} \`${id}\`; it may stand in ${unreadable.join(", ")}, which cannot be read.`,
      suggestion: "Mend that file first.",
      follows: unreadable.join(", "),
    };
  }
  const near = nearestName(id, [...names.byId.keys()]);
  return {
    message: `There is no ${noun} \`${id}\`.`,
    suggestion:
      near === undefined
        ? `Add it, or correct the name; ${whereItGoes[noun]}.`
        : `Did you mean \`${near}\`? If not, ${whereItGoes[noun]}.`,
  };
}

const whereItGoes = {
  source: "a source is written under `sources` in facts/sources.yaml",
  claim:
    "a claim is written under `claims` in a file of the folder facts, or under `facts` in the article's facts.yaml",
  table: "a table is written under `tables` in a file of the folder facts, or in the article's facts.yaml",
};
