import type { Finding } from "../finding";
import type { Reader } from "../grounds";
import type { Item } from "../item";
import { subjectOf } from "../subject-of";
import { bareItemsOf } from "./bare-items-of";
import { bareRules } from "./bare-rules";

/**
 * What the rules of wording say of a compiled item. They read English; questions in other languages they leave alone.
 * A statement form ("Which statement about {row} is right?") is generated from proved statements about one row, and is
 * asked for as such: to it L17 and L18 do not apply.
 */
export const lintWording = (item: Item, { language, glossary }: Reader, isStatement: boolean): Finding[] => {
  if (language !== "en") return [];
  const rules = bareRules.filter(({ rule }) => !(isStatement && (rule === "L17" || rule === "L18")));
  return bareItemsOf(item, glossary).flatMap((bare) =>
    rules.flatMap(({ rule, severity, mend, judge }): Finding[] => {
      const fault = judge(bare);
      const message = `“${bare.stem}”: ${fault}.`;
      return fault === undefined ? [] : [{ rule, severity, subject: subjectOf(item), message, mend }];
    }),
  );
};
