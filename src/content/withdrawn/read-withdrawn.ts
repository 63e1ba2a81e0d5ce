import { editionIn, guideOfEdition } from "../../domain/article/edition";
import { type Retirement, retirementSchema } from "../../domain/article/losses";
import { type Withdrawal, withdrawalSchema } from "../../domain/article/withdrawal";
import { editionPaths } from "../article/edition-files";
import type { WrittenArticle } from "../article/written-article";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { type Placed, problemAt } from "../yaml/place";
import { readList } from "../yaml/read-list";

/** Guides that are no longer given out, and what is meant to go from those that stay; relative to the content folder. */
export const withdrawnFile = "withdrawn.yaml";

/**
 * `standing`: what stops an edition that is withdrawn and still has its files, by the edition's name. Such a guide is neither
 * withdrawn nor published: nobody knows which is meant.
 */
export type Withdrawals = {
  withdrawn: Placed<Withdrawal>[];
  retired: Placed<Retirement>[];
  standing: Map<string, Problem[]>;
  problems: Problem[];
};

type Written = Pick<WrittenArticle, "slug" | "guide" | "language">;

/** Reads what is taken back. `text`: absent where there is no such file. `written`: the editions that have files. */
export function readWithdrawn(text: string | undefined, written: readonly Written[]): Withdrawals {
  const nothing = { withdrawn: [], retired: [], standing: new Map() };
  const yaml = parseYaml(withdrawnFile, text ?? "");
  if (!yaml.ok) return { ...nothing, problems: yaml.failure };
  const taken = readList(yaml.value, "withdrawn", withdrawalSchema);
  const going = readList(yaml.value, "retired", retirementSchema);
  const problems = [
    ...checkNames(yaml.value, ["withdrawn", "retired"]),
    ...taken.problems,
    ...going.problems,
    ...taken.entries.flatMap((entry) => faultsOfWithdrawal(entry, written)),
    ...going.entries.flatMap((entry) => faultsOfRetirement(entry, written)),
  ];
  const standing = new Map(taken.entries.flatMap((entry) => standingOf(entry, written)));
  const withdrawn = taken.entries.filter((entry) => standingOf(entry, written).length === 0);
  return problems.length > 0
    ? { ...nothing, standing, problems }
    : { withdrawn, retired: going.entries, standing, problems };
}

function standingOf({ value, placeOf }: Placed<Withdrawal>, written: readonly Written[]): [string, Problem[]][] {
  const { guide, language } = value;
  const still = written.filter((edition) => edition.guide === guide && (!language || isIn(edition, language)));
  return still.map((edition) => {
    const file = editionPaths(edition).article;
    const message = `\`${guide}\` is withdrawn here, and ${file} is still there.`;
    const files = language ? "the guide's files in that language" : `the folder articles/${guide}`;
    const mend = `Delete ${files} to withdraw the guide, or this entry to keep it. Until then it stays as readers see it now.`;
    return [edition.slug, [problemAt(placeOf(["guide"]), { severity: "err", message, mend })]];
  });
}

const isIn = ({ slug, guide }: Written, language: NonNullable<Withdrawal["language"]>) =>
  slug === editionIn(language, guide);

function faultsOfWithdrawal(
  { value: { instead }, placeOf }: Placed<Withdrawal>,
  written: readonly Written[],
): Problem[] {
  if (instead === undefined || written.some(({ guide }) => guide === instead)) return [];
  const message = `There is no guide \`${instead}\` to read instead.`;
  const mend = `Name a folder of articles/, or leave \`instead\` out.`;
  return [problemAt(placeOf(["instead"]), { severity: "err", message, mend })];
}

function faultsOfRetirement({ value, placeOf }: Placed<Retirement>, written: readonly Written[]): Problem[] {
  const slug = editionIn(value.language ?? "en", value.guide);
  if (written.some((edition) => edition.slug === slug)) return [];
  const message = `There is no guide \`${value.guide}\`${value.language ? ` in this language` : ""} from which something could go.`;
  const mend = "Name a folder of articles/, or take the entry out.";
  return [problemAt(placeOf(["guide"]), { severity: "err", message, mend })];
}

/** What an edition has, by name: its questions and models, facts and sources. */
export type NamedParts = { slug: string; names: ReadonlySet<string> };

/** An entry that names what is still there would cover an accident that is still to come. */
export function stillThere(retired: readonly Placed<Retirement>[], parts: readonly NamedParts[]): Problem[] {
  return retired.flatMap(({ value, placeOf }) => {
    const names = parts.find(({ slug }) => slug === editionIn(value.language ?? "en", value.guide))?.names;
    return value.what.flatMap((what, index) => {
      if (!names?.has(what)) return [];
      const message = `\`${what}\` is said to go from \`${guideOfEdition(value.guide)}\`, which still has it.`;
      const mend = `Take it out of the guide, or out of this entry. Of a model that stays, name its questions as \`npm run content:items\` does.`;
      return [problemAt(placeOf(["what", index]), { severity: "err", message, mend })];
    });
  });
}
