import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { NextSteps } from "../../../../../src/features/pathway/outcome/next-steps";
import { LanguageContext } from "../../../../../src/ui/language-context";

const step = (id: string, months: number | null, dollars: number) => ({
  ...{ id, title: id, lines: [], page: null, doneWith: null, readOn: [] },
  effort: { months, dollars },
});
const steps = [step("verify", 3, 540), step("sit", null, 3_145), step("wait", 14, 0), step("ask", null, 0)];

it.each([
  [
    "en",
    [
      "allow 3 months · $540 on the last list we read",
      "$3,145 on the last list we read",
      "allow 1 year and 2 months",
      "",
    ],
  ],
  [
    "fr",
    [
      "comptez 3 mois · 540 $ sur la dernière liste lue",
      "3 145 $ sur la dernière liste lue",
      "comptez 1 an et 2 mois",
      "",
    ],
  ],
] as const)("says what a step takes, in %s", (language, words) => {
  const { container } = render(
    <LanguageContext value={language}>
      <NextSteps steps={steps} />
    </LanguageContext>,
  );
  const shown = [...container.querySelectorAll(".next-about")].map(({ textContent }) =>
    textContent?.replaceAll("\u00a0", " "),
  );
  expect(shown).toEqual(words);
});
