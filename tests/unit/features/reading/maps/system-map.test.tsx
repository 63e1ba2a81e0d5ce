import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { PathwayMap } from "../../../../../src/domain/pathway/pathway-map";
import { ArticleContext } from "../../../../../src/features/reading/article/article-context";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { SystemMap } from "../../../../../src/features/reading/maps/system-map";
import { writeMarkdown } from "../../../../../src/features/reading/markdown/write-markdown";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const licence = { number: 1, name: "Licence" };
const map: PathwayMap = {
  systems: [{ name: "Licence", guide: "sample", section: "step-2" }],
  ways: [
    {
      id: "short",
      name: "From elsewhere",
      outcomes: ["stay", "go"],
      stops: [
        { name: "Letter", note: "the judge", system: null, guide: "other", section: "step-1" },
        { name: "Permit", note: "the office", system: licence, guide: "sample", section: "step-2" },
      ],
    },
  ],
};

const show = (given: PathwayMap | null) =>
  render(
    <ArticleContext.Provider value={toArticleView(sampleArticleFields(), { map: given })}>
      <SystemMap />
    </ArticleContext.Provider>,
  );

afterEach(cleanup);

describe("the map of the systems", () => {
  it("reads as lists of links: each system leads to its step, each stop to its section, here or in another guide", () => {
    show(map);
    const [key, ways] = within(screen.getByRole("figure", { name: "From you to a licence in Ontario" })).getAllByRole(
      "list",
    );
    expect(
      within(key as HTMLElement)
        .getByRole("link", { name: "Licence" })
        .getAttribute("href"),
    ).toBe("#step-2");
    const links = within(ways as HTMLElement).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Letter the judge", "/articles/other#step-1"],
      ["1Licence: Permit the office", "#step-2"],
    ]);
  });

  it("names the routes of a way, and keeps the reader's own for the device to mark", () => {
    const { container } = show(map);
    const way = container.querySelector("[data-outcomes]");
    expect(way?.getAttribute("data-outcomes")).toBe("stay go");
    expect(within(way as HTMLElement).getByText("Your route").hidden).toBe(true);
  });

  it("is absent where there are no ways", () => {
    expect(show(null).container.innerHTML).toBe("");
  });

  it("is a list of the same links in the Markdown twin", () => {
    const article = sampleArticleFields({ body: "<SystemMap />\n" });
    expect(writeMarkdown(article, { map })).toContain(
      "From you to a licence in Ontario:\n\n- From elsewhere: [Letter (the judge)](/articles/other#step-1) > [Permit (the office)](#step-2)",
    );
  });
});
