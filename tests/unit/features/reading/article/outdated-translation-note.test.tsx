import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { OutdatedTranslationNote } from "../../../../../src/features/reading/article/outdated-translation-note";
import { writeMarkdown } from "../../../../../src/features/reading/markdown/write-markdown";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const french = (behind: { anchor: string; heading: string }[]) =>
  sampleArticleFields({ slug: "sample.fr", language: "fr", behind });

const show = (behind: { anchor: string; heading: string }[]) =>
  render(
    <LanguageContext.Provider value="fr">
      <OutdatedTranslationNote article={toArticleView(french(behind))} />
    </LanguageContext.Provider>,
  );

afterEach(cleanup);

describe("above a translation", () => {
  it("leads to each section in which the original has moved on", () => {
    show([
      { anchor: "step-1", heading: "Prouvez votre diplôme" },
      { anchor: "warning", heading: "Les noms" },
    ]);
    const note = screen.getByRole("complementary", { name: "Cette traduction est en retard sur le guide anglais" });
    expect(
      within(note)
        .getAllByRole("link")
        .map((link) => `${link.textContent} ${link.getAttribute("href")} ${link.getAttribute("hreflang")}`),
    ).toEqual(["Prouvez votre diplôme /articles/sample#step-1 en", "Les noms /articles/sample#warning en"]);
  });

  it("stands nothing while the translation is up to date", () => {
    expect(show([]).container.textContent).toBe("");
  });

  it("says the same in Markdown", () => {
    expect(writeMarkdown(french([{ anchor: "step-1", heading: "Prouvez votre diplôme" }]))).toContain(
      "Cette traduction est en retard sur le guide anglais. Pour cette partie, fiez-vous au guide anglais\u00a0: Prouvez votre diplôme.",
    );
    expect(writeMarkdown(french([]))).not.toContain("en retard");
  });
});
