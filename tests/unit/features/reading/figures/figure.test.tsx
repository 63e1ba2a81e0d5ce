import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ArticleContext } from "../../../../../src/features/reading/article/article-context";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { Figure } from "../../../../../src/features/reading/figures/figure";
import { writeMarkdown } from "../../../../../src/features/reading/markdown/write-markdown";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const hash = "0f".repeat(32);
const pictures = [{ hash, width: 900, height: 300, phoneBytes: 40_000 }];

const show = (words: { caption?: string; source?: string } = {}) =>
  render(
    <ArticleContext.Provider value={toArticleView(sampleArticleFields(), { pictures })}>
      <Figure picture={hash} alt="A form" {...words} />
    </ArticleContext.Provider>,
  ).container;

afterEach(cleanup);

describe("a figure", () => {
  it("is a picture whose size is known before it comes, in the widths that there are", () => {
    show();
    const { src, srcset, width, height, loading, decoding } = screen.getByRole<HTMLImageElement>("img", {
      name: "A form",
    });
    expect([new URL(src).pathname, width, height, loading, decoding]).toEqual([
      `/pictures/${hash}/720.webp`,
      900,
      300,
      "lazy",
      "async",
    ]);
    expect(srcset).toBe(
      `/pictures/${hash}/360.webp 360w, /pictures/${hash}/720.webp 720w, /pictures/${hash}/1080.webp 900w`,
    );
    expect(screen.queryByRole("figure")?.querySelector("figcaption")).toBeNull();
  });

  it("leads to the source that the guide lists, and says any other as it is written", () => {
    const caption = show({ caption: "Side one.", source: "college" }).querySelector("figcaption") as HTMLElement;
    expect(caption.textContent).toBe("Side one.Source: College of Doctors of Nowhere, Page of college");
    expect(within(caption).getByRole("link").getAttribute("href")).toBe("#source-college");
    cleanup();
    expect(show({ source: "Photo: Maria" }).querySelector("figcaption")?.innerHTML).toBe(
      '<span class="figure-source">Photo: Maria</span>',
    );
  });

  it("is a picture of Markdown in the twin, with its words below", () => {
    const body = `<Figure picture="${hash}" alt="A form" caption="Side one." source="college" />\n`;
    expect(writeMarkdown(sampleArticleFields({ body }), { pictures })).toContain(
      `![A form](/pictures/${hash}/720.webp)\n\nSide one. [Source: College of Doctors of Nowhere, Page of college](https://www.college.example/page)`,
    );
  });
});
