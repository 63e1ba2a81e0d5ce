import { numberOfWord } from "../text/numbers/number-of-word";

/** `unit`: the word after the number or the sign before it, in the singular; "" where there is none. `decimals`: digits after the point. */
export type Amount = { value: number; unit: string; decimals: number; inWords: boolean };

const months = [
  "january february march april may june july august september october november december",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
].map((names) => names.split(" "));
const units =
  "second minute hour day week month year decade time percent % mg g kg mcg microgram milligram gram kilogram pound ml l millilitre litre drop tablet mmol mol unit mmhg kpa mm cm km metre mile dollar cent question station bed point attempt candidate applicant physician doctor";
const unitNames = new Set(units.split(" "));

export const isUnit = (word: string): boolean => unitNames.has(word.replace(/s$/, ""));

const token = /[$€£]|\d+(?:,\d{3})*(?:\.\d+)?|%|[\p{L}-]+/gu;

const numberOf = (word: string): number | undefined =>
  /^\d/.test(word) ? Number(word.replaceAll(",", "")) : word === "half" ? 0.5 : numberOfWord(word);

/** The numbers of a text in the order in which they stand; "three-month" is three months. Numbers in names (B12) are none. */
export const amountsIn = (text: string): Amount[] => {
  const words =
    text
      .toLowerCase()
      .replace(/(?<=\p{L})\d+|\d+(?=\p{L}{4,})/gu, "")
      .replace(/-(?=\p{L})/gu, " ")
      .match(token) ?? [];
  return words.flatMap((word, index): Amount[] => {
    const value = numberOf(word);
    if (value === undefined || word === "un" || word === "cent" || (word === "six" && words[index + 1] === "feet"))
      return [];
    const before = words[index - 1] ?? "";
    const after = (words[index + 1] ?? "").replace(/s$/, "");
    const unit = /[$€£]/.test(before) ? before : isUnit(after) ? after : "";
    return [{ value, unit, decimals: word.split(".")[1]?.length ?? 0, inWords: !/^\d/.test(word) }];
  });
};

/** A date as a number that grows with time: year, month, day; undefined where the text is no date. */
export const dateOf = (text: string): number | undefined => {
  const found = /^(?:on |in |by )?(?:(\d{1,2}) )?(\p{L}+)(?: (\d{1,2}),)?(?: (\d{4}))?$/u.exec(
    text.toLowerCase().trim(),
  );
  const month = Math.max(...months.map((names) => names.indexOf(found?.[2] ?? "")));
  if (found === null || month < 0) return undefined;
  return Number(found[4] ?? 0) * 10_000 + month * 100 + Number(found[1] ?? found[3] ?? 0);
};
