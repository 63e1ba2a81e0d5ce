import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairSections, wholePairs } from "../../../../../src/domain/draft/translation/pair-sections";

const plain = (...anchors: string[]) => anchors.map((anchor) => ({ anchor }));
const translatedOf = ({ pairs }: ReturnType<typeof pairSections>) =>
  Object.fromEntries(pairs.map(({ original, translated }) => [original, translated]));

describe("the sections of a translation", () => {
  test("are paired by what they name, whatever their place and number", () => {
    const begun = [
      { anchor: "" },
      { anchor: "step-1", translates: "step-2" },
      { anchor: "quand", translates: "when" },
      { anchor: "ou", translates: "where" },
    ];
    expect(translatedOf(pairSections(["", "step-1", "step-2", "where", "when"], begun))).toEqual({
      "": "",
      "step-1": null,
      "step-2": "step-1",
      where: "ou",
      when: "quand",
    });
  });

  test("are paired by name, and those with a name of their own between the ones that are sure", () => {
    const pairs = pairSections(["", "fees", "step-1", "where", "sources"], plain("", "step-1", "ou", "fin", "sources"));
    expect(translatedOf(pairs)).toEqual({ "": "", fees: null, "step-1": "step-1", where: "ou", sources: "sources" });
    expect(pairs.extra).toEqual(["fin"]);
  });

  test("pair with none of another kind", () => {
    const pairs = pairSections(["", "where", "step-1"], plain("", "warning", "practice", "ou"));
    expect(translatedOf(pairs)).toEqual({ "": "", where: "ou", "step-1": null });
    expect(pairs.extra).toEqual(["warning", "practice"]);
  });

  test("stay with what they were of, when the original gets a section between them", () => {
    const translated = plain("", "ou", "quand");
    const before = wholePairs(pairSections(["", "where", "when"], translated));
    expect(translatedOf(pairSections(["", "where", "how", "when"], translated, before))).toEqual({
      "": "",
      where: "ou",
      how: null,
      when: "quand",
    });
  });

  test("whose partner has gone are not the one that happens to have their number, where another stands for it", () => {
    const translated = [{ anchor: "" }, { anchor: "step-1", translates: "step-3" }, { anchor: "step-2" }];
    expect(translatedOf(pairSections(["", "step-1", "step-2"], translated))).toEqual({
      "": "",
      "step-1": "step-1",
      "step-2": "step-2",
    });
  });

  test("that name what they translate are found again in any order, begun or not", () => {
    const original = ["", "step-1", "step-2", "step-3", "where", "when", "how"];
    const some = fc.shuffledSubarray(original.slice(1));
    fc.assert(
      fc.property(some, (begun) => {
        let steps = 0;
        const sections = begun.map((translates) => ({
          anchor: translates.startsWith("step-") ? `step-${++steps}` : `fr-${translates}`,
          translates,
        }));
        const { pairs, extra } = pairSections(original, [{ anchor: "" }, ...sections]);
        expect(extra).toEqual([]);
        for (const { original: from, translated } of pairs)
          expect(translated).toBe(
            from === "" ? "" : (sections.find((each) => each.translates === from)?.anchor ?? null),
          );
      }),
    );
  });
});
