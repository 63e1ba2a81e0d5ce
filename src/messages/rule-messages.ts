import type { RuleName } from "../domain/rule-name";

/** What the check says of a problem, and what that names, in its order: `quotes` in “ ”, `names` between backticks. */
export type CheckWording = { message: string; suggestion: string; quotes: readonly string[]; names: readonly string[] };

/** What is wrong and what to do about it, by the rule that is broken. */
export type RuleMessages = Record<RuleName, (wording: CheckWording) => string>;

/**
 * Says in another language what was said in one of the sentences of a table; undefined where it is none of them. `{}`: anything,
 * which is kept, in its order or by its index.
 */
export const translateBy = (table: readonly (readonly [original: string, translated: string])[]) => {
  const readers = table.map(([original, translated]) => {
    const pattern = original.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return { pattern: new RegExp(`^${pattern.join("(.+?)")}$`, "s"), translated };
  });
  return (text: string): string | undefined => {
    for (const { pattern, translated } of readers) {
      const found = pattern.exec(text);
      if (!found) continue;
      let next = 0;
      return translated.replace(
        /\{(\d?)\}/g,
        (_, index: string) => found[index === "" ? ++next : Number(index) + 1] ?? "",
      );
    }
    return undefined;
  };
};
