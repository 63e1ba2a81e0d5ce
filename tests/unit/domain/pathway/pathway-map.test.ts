import { describe, expect, test } from "vitest";
import { toPathwayMap } from "../../../../src/domain/pathway/pathway-map";

const section = { guide: "permits", section: "step-1" };
const systems = [
  { id: "office", en: "Office", fr: "Bureau", ...section },
  { id: "court", en: "Court", fr: "Tribunal", ...section, section: "step-2" },
];
const note = { en: "the judge", fr: "le juge" };
const ways = [
  {
    id: "long",
    en: "Long",
    fr: "Longue",
    outcomes: ["stay"],
    stops: [
      { en: "Letter", fr: "Lettre", note, ...section },
      { system: "court", en: "Ruling", fr: "Décision", note, ...section, section: "step-2" },
    ],
  },
];

describe("the map of a pathway", () => {
  test("is none without ways", () => {
    expect(toPathwayMap({ systems, ways: [] }, "en")).toBeNull();
  });

  test("is in one language, and each stop has the number of its system in the key", () => {
    expect(toPathwayMap({ systems, ways }, "fr")).toEqual({
      systems: [
        { name: "Bureau", guide: "permits", section: "step-1" },
        { name: "Tribunal", guide: "permits", section: "step-2" },
      ],
      ways: [
        {
          id: "long",
          name: "Longue",
          outcomes: ["stay"],
          stops: [
            { name: "Lettre", note: "le juge", system: null, guide: "permits", section: "step-1" },
            {
              name: "Décision",
              note: "le juge",
              system: { number: 2, name: "Tribunal" },
              guide: "permits",
              section: "step-2",
            },
          ],
        },
      ],
    });
  });
});
