import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ReadOn } from "../../../../../src/features/pathway/outcome/read-on";
import { LanguageContext } from "../../../../../src/ui/language-context";

it("leads to a guide of another language in the reader's own frame", () => {
  const passages = [{ article: "permit", title: "The permit", section: "step-1", heading: "A step" }];
  render(
    <LanguageContext value="fr">
      <ReadOn locations={[{ article: "permit", section: "step-1" }]} passages={passages} />
    </LanguageContext>,
  );
  const link = screen.getByRole("link", { name: "A step" });
  expect(link.getAttribute("href")).toBe("/fr/articles/permit#step-1");
  expect(link.getAttribute("hreflang")).toBe("en");
});
