import type { Fact } from "../../domain/article/fact";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";

/** What the original states and the translation does not. `done`: ids that are translated, well or badly. `moved`: anchors of its sections. */
export function findUntranslated(
  done: ReadonlySet<string>,
  originals: readonly Placed<Fact>[],
  file: string,
): { moved: Set<string>; problems: Problem[] } {
  const missing = originals.filter(({ value }) => !done.has(value.id));
  const problems = missing.map(({ value: { id, section, quote } }) => {
    const message = `The original states \`${id}\` in the section \`${section}\`, which is not translated: “${quote}”`;
    const mend = `Translate it in the article, and add \`${id}\` here with section, quote, claim and original.`;
    return problemAt({ file, line: 1, column: 1 }, { severity: "warn", rule: "translation-behind", message, mend });
  });
  return { moved: new Set(missing.map(({ value }) => value.section)), problems };
}
