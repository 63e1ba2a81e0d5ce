import { readFileSync } from "node:fs";
import { lintBareItems } from "../../src/domain/item/lint/lint-bare-items";
import { type LabelledItem, measureLint } from "../support/measure-lint";

const read = (name: string): LabelledItem[] =>
  JSON.parse(readFileSync(new URL(`../support/${name}.json`, import.meta.url), "utf8"));
const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(2));

/** What the lint finds of what people labelled, by rule, and how long 10,000 items take. */
export const benchLint = (): string[] => {
  const sets = [
    { name: "80 examples", items: read("lint-examples") },
    { name: "our own, two of three", items: read("labelled-items").filter((_, position) => position % 3 !== 2) },
    { name: "our own, every third", items: read("labelled-items").filter((_, position) => position % 3 === 2) },
    { name: "a hundred labelled without sight of the rules, used to mend them since", items: read("blind-items") },
    {
      name: "another hundred, used to mend them since (at first sight: recall 0.84, truly flawed 0.90, labelled 0.82)",
      items: read("second-blind-items"),
    },
    {
      name: "a third set, used to mend them since (at first sight: recall 0.87, truly flawed 0.98, labelled 0.94)",
      items: read("third-blind-items"),
    },
    {
      name: "a fourth set, used to mend them since (at first sight: recall 0.91, truly flawed 0.94, labelled 0.91)",
      items: read("fourth-blind-items"),
    },
  ];
  const totals = sets.map(({ name, items }) => {
    const { found, missed, extra, flagged, trulyFlawed } = measureLint(items).total;
    return `  ${name}: recall ${share(found, found + missed)}, flagged items truly flawed ${share(trulyFlawed, flagged)}, findings labelled ${share(found, found + extra)}`;
  });
  const all = measureLint(sets.flatMap(({ items }) => items));
  const byRule = [...all.byRule].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = byRule.map(
    ([rule, { found, missed, extra }]) =>
      `  ${rule}: recall ${share(found, found + missed)}, precision ${share(found, found + extra)} (${found + missed} labelled)`,
  );
  return ["Lint of questions, against labels", ...totals, ...lines, `  10,000 items: ${tenThousand()} ms`];
};

const tenThousand = (): number => {
  const items = read("lint-examples");
  const many = Array.from({ length: 10_000 }, (_, position) => {
    const { stem, options, key, glossary } = items[position % items.length] ?? {
      stem: "",
      options: [],
      key: 0,
      glossary: [],
    };
    return {
      id: String(position),
      stem: `${stem} (${position})`,
      options,
      keys: [key],
      knownAbbreviations: new Set(glossary),
    };
  });
  const start = performance.now();
  lintBareItems(many);
  return Math.round(performance.now() - start);
};
