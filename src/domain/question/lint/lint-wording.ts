import type { Finding } from "../finding";
import type { Reader } from "../grounds";
import type { Item } from "../item";
import { subjectOf } from "../subject-of";
import { bareItemsOf } from "./bare-items-of";
import { bareRules } from "./bare-rules";

/** Rules that weigh lengths, figures and signs, and so read any language. */
const readAnyLanguage = new Set(["L01", "L20", "L23"]);

/**
 * What the rules of wording say of a compiled item. Most read English words; in other languages the rest alone speak.
 * A statement form ("Which statement about {row} is right?") is generated from proved statements about one row, and is
 * asked for as such: to it L17 and L18 do not apply.
 */
export const lintWording = (item: Item, { language, glossary }: Reader, isStatement: boolean): Finding[] => {
  const reads = (rule: string) => language === "en" || readAnyLanguage.has(rule);
  const rules = bareRules.filter(({ rule }) => reads(rule) && !(isStatement && (rule === "L17" || rule === "L18")));
  return bareItemsOf(item, glossary).flatMap((bare) =>
    rules.flatMap(({ rule, severity, mend, judge }): Finding[] => {
      const fault = judge(bare);
      const message = `“${bare.stem}”: ${fault}.`;
      return fault === undefined ? [] : [{ rule, severity, subject: subjectOf(item), message, mend }];
    }),
  );
};
