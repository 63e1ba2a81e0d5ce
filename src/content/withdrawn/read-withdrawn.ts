import { type Withdrawal, withdrawalSchema } from "../../domain/article/withdrawal";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { type Placed, problemAt } from "../yaml/place";
import { readList } from "../yaml/read-list";

/** Guides that are no longer given out; relative to the content folder. */
export const withdrawnFile = "withdrawn.yaml";

export type Withdrawals = { withdrawn: Withdrawal[]; problems: Problem[] };

/** Reads which guides are no longer given out. `text`: absent where there is no such file. `guides`: those that are written. */
export function readWithdrawn(text: string | undefined, guides: ReadonlySet<string>): Withdrawals {
  const yaml = parseYaml(withdrawnFile, text ?? "");
  if (!yaml.ok) return { withdrawn: [], problems: yaml.failure };
  const { entries, problems } = readList(yaml.value, "withdrawn", withdrawalSchema);
  const faults = entries.flatMap((entry) => faultsOf(entry, guides));
  const all = [...checkNames(yaml.value, ["withdrawn"]), ...problems, ...faults];
  return { withdrawn: all.length > 0 ? [] : entries.map(({ value }) => value), problems: all };
}

function faultsOf({ value: { guide, instead }, placeOf }: Placed<Withdrawal>, guides: ReadonlySet<string>): Problem[] {
  const faults: Problem[] = [];
  if (guides.has(guide)) {
    const message = `\`${guide}\` is withdrawn here, and still stands in articles/${guide}.`;
    const mend = "Delete the folder to withdraw the guide, or this entry to keep it.";
    faults.push(problemAt(placeOf(["guide"]), { severity: "err", message, mend }));
  }
  if (instead !== undefined && !guides.has(instead)) {
    const message = `There is no guide \`${instead}\` to read instead.`;
    const mend = `Name a folder of articles/, or leave \`instead\` out.`;
    faults.push(problemAt(placeOf(["instead"]), { severity: "err", message, mend }));
  }
  return faults;
}
