import { originalSlugOf } from "../../article/article-slug";
import { formOf } from "../../item/forms/forms";
import type { Item } from "../../item/item";
import { itemNameOf, languageOfItem } from "../../item/item-identity";
import { originalLanguage } from "../../language";
import { enoughAnswers } from "../enough-answers";
import { changeSince, flagsOf, type ItemFlag } from "./item-flags";
import { languageDif } from "./language-dif";
import type { MantelHaenszel } from "./mantel-haenszel";
import type { Tally } from "./tally";
import { type VersionFigures, versionFigures } from "./version-figures";
import type { Interval } from "./wilson-interval";

/**
 * An item version and what was counted of it. `article`: the slug; `number`: of the version, from 1; `isLive`: it is asked now.
 */
export type TalliedVersion = {
  version: number;
  article: string;
  number: number;
  isLive: boolean;
  item: Item;
  tally: Tally;
};

/** Since the version before. `factsChanged`: a fact that it rests on says something else. */
export type VersionChange = { number: number; difference: number; interval: Interval | null; factsChanged: boolean };

/** `change`: null where one of the versions is new; `dif`: of a translation against its original, null where too few answered. */
export type AnalysedVersion = TalliedVersion & {
  figures: VersionFigures;
  change: VersionChange | null;
  dif: MantelHaenszel | null;
  flags: ItemFlag[];
};

/** The options of which one may ask who chose them: those of one list, some of which are right. */
export const analysedOptions = (item: Item): { id: string; text: string; isKey: boolean }[] => {
  if (item.form !== "single-best-answer" && item.form !== "multiple-response") return [];
  const keys = formOf(item).keyIds(item);
  return item.options.map(({ id, text }) => ({ id, text, isKey: keys.includes(id) }));
};

/** What an item and its translations share. */
const sharedName = (item: Item): string => {
  const article = item.identity.slice(0, item.identity.indexOf("/"));
  return `${originalSlugOf(article)}/${itemNameOf(item)}`;
};

const factsOf = (item: Item): string =>
  item.facts
    .map(({ id, hash }) => `${id} ${hash}`)
    .sort()
    .join();

/** What figures say of the versions of some articles; an original and its translations are compared where both are among them. */
export const analyseVersions = (versions: readonly TalliedVersion[]): AnalysedVersion[] => {
  const known = versions.map((each) => ({ ...each, figures: versionFigures(each.tally, analysedOptions(each.item)) }));
  const byNumber = new Map(known.map((each) => [`${each.item.identity} ${each.number}`, each]));
  const originals = new Map(
    known
      .filter(({ item, isLive }) => isLive && languageOfItem(item) === originalLanguage)
      .map((each) => [sharedName(each.item), each]),
  );
  return known.map((each) => {
    const { item, number, figures, tally } = each;
    const before = byNumber.get(`${item.identity} ${number - 1}`);
    const factsChanged = before !== undefined && factsOf(before.item) !== factsOf(item);
    const original = languageOfItem(item) === originalLanguage ? undefined : originals.get(sharedName(item));
    const isComparable = original !== undefined && Math.min(original.figures.rested, figures.rested) >= enoughAnswers;
    const dif = isComparable ? languageDif(original.tally, tally) : null;
    const change = before ? changeSince(before.figures, figures) : null;
    return {
      ...each,
      dif,
      change: change && before ? { number: before.number, ...change, factsChanged } : null,
      flags: flagsOf({
        ...{ figures, dif },
        hasOneKey: item.form === "single-best-answer",
        before: factsChanged ? before.figures : null,
      }),
    };
  });
};
