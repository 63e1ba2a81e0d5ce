import type { BareItem } from "../../item/lint/bare-item";

const numeral = "(?:\\(?(?:[ivx]{1,4}|[1-9]|[a-e])\\)?)";
const combination = new RegExp(
  `^(?:only |both |statements? )?${numeral}(?:(?:,|,? and|,? or| &|,)\\s*${numeral})*(?: only| alone)?$`,
  "i",
);
const several = new RegExp(`^(?:only |both |statements? )?${numeral}(?:,|,? and| &)\\s*${numeral}`, "i");
const listed = /(?:^|[\s(:;,])(?:\(?(?:i|1|a)\)|I\b|1[.)]|\(?A\)).*(?:[\s(:;,])(?:\(?(?:ii|2|b)\)|II\b|2[.)]|\(?B\))/;
const truth = /\b(true|false|correct|incorrect|right|wrong)\b/i;
const judgements = /\b(?:true|false)\b.*\b(?:true|false)\b/i;
const aboutBoth = /^(both|neither|the (first|second)|(the )?(first|second)|only the|statement|[ivx12ab]+ (is|and))\b/i;

/** Options that combine numbered statements, or that say of several statements which are true: the K-type. */
export const isComplex = ({ stem, options }: BareItem): boolean => {
  const combined = options.filter((option) => combination.test(option.trim()));
  if (listed.test(stem) && combined.length >= options.length - 1 && options.some((option) => several.test(option)))
    return true;
  if (options.length > 1 && options.every((option) => judgements.test(option))) return true;
  const judged = options.filter((option) => aboutBoth.test(option) && truth.test(option));
  return judged.length >= 2 && judged.length >= options.length - 2;
};
