import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { FactTable } from "../../../../../src/domain/fact/fact-table";
import { ArticleContext } from "../../../../../src/features/reading/article/article-context";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { ProvinceMap } from "../../../../../src/features/reading/maps/province-map";
import { writeMarkdown } from "../../../../../src/features/reading/markdown/write-markdown";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const table: FactTable = {
  id: "stages",
  noun: "province",
  attributes: [{ id: "stage", label: "A first licence" }],
  rows: [
    { id: "yt", name: "Yukon", cells: { stage: { value: "closed", fact: "fees" } } },
    { id: "pe", name: "Prince Edward Island", cells: { stage: "unknown", instead: { value: "asks", fact: "names" } } },
    { id: "nt", name: "Northwest Territories", cells: { stage: "unknown" } },
    { id: "on", name: "Ontario", cells: { stage: { value: "open", fact: "licence" } } },
  ],
};
const article = sampleArticleFields({ tables: [table], body: '<ProvinceMap table="stages" />\n' });

const show = (language: "en" | "fr" = "en", id = "stages", articles?: string) =>
  render(
    <LanguageContext value={language}>
      <ArticleContext.Provider value={toArticleView(article)}>
        <ProvinceMap table={id} {...(articles && { articles })} />
      </ArticleContext.Provider>
    </LanguageContext>,
  );

const linksOf = (name: string) =>
  within(within(screen.getByRole("figure", { name })).getByRole("list", { name })).getAllByRole("link");

afterEach(cleanup);

describe("the map of the provinces", () => {
  it("reads as a list: each place in words, from west to east and then the north, with a link to its sentence", () => {
    show();
    const links = linksOf("A first licence");
    expect(links.map((link) => [link.textContent?.replace("?", ""), link.getAttribute("href")])).toEqual([
      ["ON Ontario: open", "#fact-licence"],
      ["PE Prince Edward Island: unknown", "#fact-names"],
      ["YT Yukon: closed", "#fact-fees"],
    ]);
  });

  it("leads to a place's own guide, in the reader's language", () => {
    show("fr", "stages", "on: ontario-cpso");
    expect(linksOf("A first licence").map((link) => link.getAttribute("href"))).toEqual([
      "/fr/articles/ontario-cpso",
      "#fact-names",
      "#fact-fees",
    ]);
  });

  it("has a tile without a link where the guide says nothing", () => {
    show();
    const items = within(screen.getByRole("list", { name: "A first licence" })).getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toContain("NT Northwest Territories: unknown?");
  });

  it("says each state by a sign of its own, which the legend explains", () => {
    const { container } = show();
    const signs = [...container.querySelectorAll(".tile-sign")].map((sign) => sign.innerHTML);
    expect(new Set(signs.slice(0, 3)).size).toBe(3);
    expect(screen.getByText("Closed: no applications now")).toBeDefined();
    const inLegend = [...container.querySelectorAll(".tile-legend .tile-sign")].map((sign) => sign.innerHTML);
    expect(new Set(inLegend)).toEqual(new Set(signs.slice(0, 3)));
  });

  it("speaks French in a French guide", () => {
    show("fr");
    expect(linksOf("A first licence")[2]?.textContent).toBe("YT Yukon\u00a0: fermé");
  });

  it("is absent where its table is", () => {
    expect(show("en", "others").container.innerHTML).toBe("");
  });

  it("is a list in the Markdown twin", () => {
    const withArticle = { ...article, body: '<ProvinceMap table="stages" articles="yt: yukon" />\n' };
    expect(writeMarkdown(withArticle)).toContain("- [Yukon](/articles/yukon): closed\n");
    expect(writeMarkdown(article)).toContain(
      "A first licence:\n\n- Ontario: open\n- Prince Edward Island: unknown\n- Yukon: closed\n- Northwest Territories: unknown",
    );
  });
});
