import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { ArticleFields } from "../../../../../src/features/reading/article/article-fields";
import { ArticlePage } from "../../../../../src/features/reading/article/article-page";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { compileArticle } from "../../../../../src/features/reading/compile-article";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const show = async (article: ArticleFields) =>
  render(<ArticlePage article={toArticleView(article)} text={await compileArticle(article)} />);

const idsIn = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.id);

afterEach(cleanup);

describe("a guide's page", () => {
  it("gives every section its anchor, in order, and names them in the contents", async () => {
    const { container } = await show(sampleArticleFields());
    const anchors = toArticleView(sampleArticleFields()).sections.map(({ anchor }) => anchor);
    expect(idsIn(container, ".prose > [id]")).toEqual(anchors);
    const [contents] = screen.getAllByRole("navigation", { name: "On this page" });
    const links = within(contents as HTMLElement).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      ...anchors.map((anchor) => `#${anchor}`),
      "#report",
    ]);
  });

  it("lets a link reach each fact's very words", async () => {
    const { container } = await show(sampleArticleFields());
    for (const { id, quote } of sampleArticleFields().facts) {
      expect(container.querySelector(`#fact-${id}`)?.textContent).toBe(quote);
    }
  });

  it("leads from the mark after a sentence to its source's publisher, page and dates, which are written once", async () => {
    const { container } = await show(sampleArticleFields());
    const mark = within(container.querySelector("#bottom-line") as HTMLElement).getByRole("link", {
      name: "Source 1: College of Doctors of Nowhere",
    });
    expect(mark.textContent).toBe("1");
    const entry = container.querySelector(mark.getAttribute("href") ?? "") as HTMLElement;
    expect(entry.closest("#sources")).toBeTruthy();
    expect(entry.textContent).toContain(
      "College of Doctors of Nowhere · page dated 15\u00a0Mar\u00a02024, live page checked 20\u00a0Nov\u00a02026",
    );
    expect(entry.querySelector("a")?.getAttribute("href")).toBe("https://www.college.example/page");
    expect(container.querySelectorAll('[href="https://www.college.example/page"]')).toHaveLength(1);
  });

  it("has a blank card for its marks, all of whose parts the entries of the list have", async () => {
    const { container } = await show(sampleArticleFields());
    const card = container.querySelector("#opened-source") as HTMLElement;
    expect(card.closest("details")).toBeNull();
    const parts = [...card.querySelectorAll<HTMLElement>("[data-of]")].map(({ dataset }) => dataset.of ?? "");
    const secondary = [...container.querySelectorAll(".sources > li")].at(2);
    expect(parts.map((part) => secondary?.querySelector(part)?.textContent)).toEqual([
      sampleArticleFields().sources[2]?.publisher,
      sampleArticleFields().sources[2]?.title,
      expect.stringContaining("page "),
      "Secondary: not by the body that owns the rule.",
    ]);
    expect(card.textContent).not.toContain("read on");
    cleanup();
    const { sources } = sampleArticleFields();
    const stored = sources.map((source) => ({ ...source, copy: "stored" as const }));
    const common = await show(sampleArticleFields({ sources: stored }));
    expect(common.container.querySelector("#opened-source .source-dates")?.textContent).toBe(
      ", read on 20\u00a0Nov\u00a02026 from a stored copy",
    );
  });

  it("leads from a source to the words of its page, where a fact of the guide keeps some", async () => {
    const { facts } = sampleArticleFields();
    const excerpted = facts.map((fact) => (fact.id === "licence" ? { ...fact, excerpt: "We issue licences." } : fact));
    const { container } = await show(sampleArticleFields({ facts: excerpted }));
    const links = [...container.querySelectorAll<HTMLAnchorElement>(".sources p > a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/articles/sample/excerpts#source-college"]);
    expect(links[0]?.closest("li")?.id).toBe("source-college");
  });

  it("tells the reader to check a fast-changing rule read from a stored copy", async () => {
    const { container } = await show(sampleArticleFields());
    const mark = screen.getByRole("link", { name: "Source 2: Council, changes fast" });
    expect(mark.textContent).toBe("2!");
    expect(container.querySelector("#opened-source .source-caution")?.textContent).toContain(
      "Check the source before you act.",
    );
    expect(screen.getByText("A number with ! marks a rule that changes fast.").closest("#sources")).toBeTruthy();
  });

  it("says a step's number and a warning's kind in its heading", async () => {
    await show(sampleArticleFields());
    expect(screen.getByRole("heading", { name: /^Step 1: .*Prove your degree$/ })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Warning ?: Names must match$/ })).toBeTruthy();
  });

  it("starts a block from a plain form", async () => {
    const { container } = await show(sampleArticleFields());
    const form = container.querySelector("#practice form") as HTMLFormElement;
    expect(form.getAttribute("action")).toBe("/api/practice/start");
    expect(Object.fromEntries(new FormData(form))).toEqual({ article: "sample", count: "10", mode: "tutor" });
    expect(within(form).getByRole("button", { name: "Generate questions" })).toBeTruthy();
  });

  it("folds the sources into one line, and says once how they were read where that is the same for all", async () => {
    const { sources } = sampleArticleFields();
    const stored = sources.map((source) => ({ ...source, copy: "stored" as const }));
    const { container } = await show(sampleArticleFields({ sources: stored }));
    const section = container.querySelector("#sources") as HTMLElement;
    expect(section.querySelector("details:not([open]) > summary")?.textContent).toBe("3\u00a0sources");
    expect(section.textContent).toContain("We read these pages on 20\u00a0Nov\u00a02026 as stored copies");
    expect(section.querySelector("#source-council")?.textContent).toBe("Page of councilCouncil · page undated");
    cleanup();
    const mixed = await show(sampleArticleFields());
    expect(mixed.container.querySelector("#source-council")?.textContent).toContain("read on 20\u00a0Nov\u00a02026");
  });

  it.each([
    [1, ["1"]],
    [7, ["5", "all 7"]],
    [10, ["5", "all 10"]],
    [12, ["5", "10", "all 12"]],
    [300, ["5", "10", "20"]],
  ])("of %d questions offers so many at once, and all where they are few", async (total, offered) => {
    const { container } = await show(sampleArticleFields({ items: { total, byForm: {} } }));
    const choices = [...container.querySelectorAll("label:has([name=count])")];
    expect(choices.map(({ textContent }) => textContent)).toEqual(offered);
    expect(choices.map((choice) => Number(choice.querySelector("input")?.value)).at(-1)).toBe(Math.min(total, 20));
  });

  it("has neither panel nor list, nor a way to them, without facts and questions", async () => {
    const { container } = await show(sampleArticleFields({ facts: [], sources: [], items: { total: 0, byForm: {} } }));
    expect(container.querySelector("#practice, #sources, a[href='#practice'], a[href='#sources']")).toBeNull();
  });

  it("says when it was reviewed and when it will be again", async () => {
    await show(sampleArticleFields());
    expect(screen.getByText("25 Nov 2026").getAttribute("datetime")).toBe("2026-11-25");
    expect(screen.getByText("25 Feb 2027").getAttribute("datetime")).toBe("2027-02-25");
  });

  it("aligns a column without a style attribute, which the policy would refuse", async () => {
    const { container } = await show(sampleArticleFields());
    expect(screen.getByRole("cell", { name: "licenses" }).className).toBe("text-right");
    expect(container.querySelector("[style]")).toBeNull();
    expect(screen.getByRole("cell", { name: "licenses" }).dataset.label).toBeTruthy();
  });

  it("asks once, at the end, what is wrong in which section of the revision that is shown", async () => {
    const { container } = await show(sampleArticleFields({ revision: 7 }));
    const form = container.querySelector(".report:not([open]) > form#report") as HTMLFormElement;
    expect([form.method, form.getAttribute("action")]).toEqual(["post", "/api/reading/report"]);
    expect(Object.fromEntries(new FormData(form))).toEqual({
      article: "sample",
      revision: "7",
      section: "",
      reason: "outdated",
      text: "",
    });
    const parts = [...form.querySelectorAll<HTMLOptionElement>("select[name=section][required] option")];
    expect(parts.map(({ value }) => value)).toEqual([
      "",
      "bottom-line",
      "introduction",
      "step-1",
      "step-2",
      "warning",
      "more-to-read",
      "sources",
    ]);
    const [contents] = screen.getAllByRole("navigation", { name: "On this page" });
    expect(contents?.querySelector("a[href='#report']")?.textContent).toBe("Report something wrong here");
  });

  it("lets each step and each item of a checklist be ticked, by a name that stays while its words do", async () => {
    const { container } = await show(sampleArticleFields());
    const names = () =>
      [...container.querySelectorAll<HTMLInputElement>("label > input[data-keep]")].map(({ dataset }) => dataset.keep);
    expect(names()).toEqual(["step-1", expect.stringMatching(/^[0-9a-f]{8}$/), expect.any(String), "step-2"]);
    expect(screen.getByRole("checkbox", { name: "Order a transcript." })).toBeTruthy();
    expect(screen.getAllByRole("checkbox", { name: "Done" })).toHaveLength(2);
  });

  it("offers the link to the part that is read only where the script can copy it", async () => {
    const { container } = await show(sampleArticleFields());
    const links = [...container.querySelectorAll<HTMLAnchorElement>("a[data-copy]")];
    expect(links.map(({ hidden }) => hidden)).toEqual([true, true]);
  });

  it("says that a section is gone only where the script finds it so", async () => {
    const { container } = await show(sampleArticleFields());
    expect(container.querySelector("#moved-note")?.hasAttribute("hidden")).toBe(true);
  });

  it("leads to the guides before and after", async () => {
    const guide = toArticleView(sampleArticleFields());
    const near = { previous: { slug: "first", title: "First" }, next: { slug: "last", title: "Last" } };
    render(<ArticlePage article={guide} text={await compileArticle(sampleArticleFields())} near={near} />);
    const ways = within(screen.getByRole("navigation", { name: "Other guides" })).getAllByRole("link");
    expect(ways.map((way) => [way.getAttribute("rel"), way.getAttribute("href")])).toEqual([
      ["prev", "/articles/first"],
      ["next", "/articles/last"],
    ]);
  });

  it("speaks the language of its page", async () => {
    const article = sampleArticleFields({ slug: "sample.fr", language: "fr" });
    const { container } = render(
      <LanguageContext value="fr">
        <ArticlePage article={toArticleView(article)} text={await compileArticle(article)} />
      </LanguageContext>,
    );
    expect(screen.getByText("25 nov. 2026")).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Étape 1/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Générer des questions" })).toBeTruthy();
    expect(container.textContent).not.toMatch(
      /\bReviewed|test your knowledge|Report something|Copy link|On this page|Close/,
    );
  });

  it("frames a guide that is only in English in the language of the page, and says so", async () => {
    const article = sampleArticleFields();
    const { container } = render(
      <LanguageContext value="fr">
        <ArticlePage article={toArticleView(article)} text={await compileArticle(article)} />
      </LanguageContext>,
    );
    expect(screen.getByText("Pour le moment, ce guide et ses questions n’existent qu’en anglais.")).toBeTruthy();
    const languageOf = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang");
    expect(languageOf(container.querySelector("h1"))).toBe("en");
    expect(languageOf(screen.getByRole("heading", { name: /^Step 1/ }))).toBe("en");
    expect(languageOf(screen.getByRole("button", { name: "Générer des questions" }))).toBe("fr");
    expect(container.querySelector("#practice form")?.getAttribute("action")).toContain("page=fr");
    expect(languageOf(screen.getAllByText("Sur cette page")[0] ?? null)).toBeUndefined();
  });

  it("uses no id twice", async () => {
    const { container } = await show(sampleArticleFields());
    const ids = idsIn(container, "[id]");
    expect(ids).toEqual([...new Set(ids)]);
  });
});
