import type { Problem } from "../problem";
import type { Place } from "../yaml/place";
import { nearestName } from "./nearest-name";

type Shelf = { byId: ReadonlyMap<string, unknown>; faulty: ReadonlyMap<string, Place> };

/** Why `id` cannot be cited: it has a fault where it is written, its file cannot be read, or it is nowhere. */
export function explainMissing(
  noun: "source" | "claim" | "table",
  id: string,
  shelf: Shelf,
  unreadable: string[],
): Pick<Problem, "message" | "mend" | "follows"> {
  const fault = shelf.faulty.get(id);
  if (fault !== undefined) {
    return {
      message: `The ${noun} \`${id}\` has a fault where it is written, in ${fault.file}, line ${fault.line}.`,
      mend: "Mend it there first; what is wrong with it is told there.",
      follows: `${fault.file}:${fault.line}`,
    };
  }
  if (unreadable.length > 0) {
    return {
      message: `There is no ${noun} \`${id}\`; it may stand in ${unreadable.join(", ")}, which cannot be read.`,
      mend: "Mend that file first.",
      follows: unreadable.join(", "),
    };
  }
  const near = nearestName(id, [...shelf.byId.keys()]);
  return {
    message: `There is no ${noun} \`${id}\`.`,
    mend:
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
