import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileGuide } from "../../../../../src/features/reading/compile-guide";
import { guideOf } from "../../../../../src/features/reading/guide/guide";
import { GuidePage } from "../../../../../src/features/reading/guide/guide-page";
import type { ShownArticle } from "../../../../../src/features/reading/guide/shown-article";
import { sampleGuide } from "../../../../support/sample-guide";

const show = async (article: ShownArticle) =>
  render(<GuidePage guide={guideOf(article)} text={await compileGuide(article)} />);

const idsIn = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.id);

afterEach(cleanup);

describe("a guide's page", () => {
  it("gives every section its anchor, in order, and names them in the contents", async () => {
    const { container } = await show(sampleGuide());
    const anchors = guideOf(sampleGuide()).sections.map(({ anchor }) => anchor);
    expect(idsIn(container, ".prose > [id]")).toEqual(anchors);
    const [contents] = screen.getAllByRole("navigation", { name: "On this page" });
    const links = within(contents as HTMLElement).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(anchors.map((anchor) => `#${anchor}`));
  });

  it("lets a link reach each fact's very words", async () => {
    const { container } = await show(sampleGuide());
    for (const { id, quote } of sampleGuide().facts) {
      expect(container.querySelector(`#fact-${id}`)?.textContent).toBe(quote);
    }
  });

  it("opens publisher, page, dates and the official source from the mark after a sentence", async () => {
    const { container } = await show(sampleGuide());
    const mark = within(container.querySelector("#bottom-line") as HTMLElement).getByRole("button", {
      name: "Source: CDN",
    });
    const card = container.querySelector(`#${mark.getAttribute("popovertarget")}`) as HTMLElement;
    expect(card.hasAttribute("popover")).toBe(true);
    expect(card.textContent).toContain("College of Doctors of Nowhere");
    expect(card.textContent).toContain("page dated 15 Mar 2024, live page checked 20 Nov 2026");
    const link = within(card).getByText("Official source");
    expect(link.getAttribute("href")).toBe("https://www.college.example/page");
  });

  it("tells the reader to check a fast-changing rule read from a stored copy", async () => {
    const { container } = await show(sampleGuide());
    const mark = screen.getByRole("button", { name: "Source: Council, changes fast" });
    const card = container.querySelector(`#${mark.getAttribute("popovertarget")}`);
    expect(card?.textContent).toContain("Check the source before you act.");
  });

  it("does not call a secondary source official", async () => {
    const { container } = await show(sampleGuide());
    const card = container.querySelector("#card-3") as HTMLElement;
    expect(within(card).queryByText("Official source")).toBeNull();
    expect(within(card).getByText("Secondary source")).toBeTruthy();
  });

  it("says a step's number and a warning's kind in its heading", async () => {
    await show(sampleGuide());
    expect(screen.getByRole("heading", { name: /^Step 1: .*Prove your degree$/ })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Warning ?: Names must match$/ })).toBeTruthy();
  });

  it("starts a block from a plain form", async () => {
    const { container } = await show(sampleGuide());
    const form = container.querySelector("form") as HTMLFormElement;
    expect(form.getAttribute("action")).toBe("/api/practice/start");
    expect(Object.fromEntries(new FormData(form))).toEqual({ article: "sample", count: "10", mode: "tutor" });
    expect(within(form).getByRole("button", { name: "Generate questions" })).toBeTruthy();
  });

  it("has neither panel nor list, nor a way to them, without facts and questions", async () => {
    const { container } = await show(sampleGuide({ facts: [], sources: [], items: { total: 0, byForm: {} } }));
    expect(container.querySelector("form")).toBeNull();
    expect(container.querySelector("#practice, #sources, a[href='#practice'], a[href='#sources']")).toBeNull();
  });

  it("says when it was reviewed and when it will be again", async () => {
    await show(sampleGuide());
    expect(screen.getByText("25 Nov 2026").getAttribute("datetime")).toBe("2026-11-25");
    expect(screen.getByText("25 Feb 2027").getAttribute("datetime")).toBe("2027-02-25");
  });

  it("aligns a column without a style attribute, which the policy would refuse", async () => {
    const { container } = await show(sampleGuide());
    expect(screen.getByRole("cell", { name: "licenses" }).className).toBe("text-right");
    expect(container.querySelector("[style]")).toBeNull();
  });

  it("uses no id twice", async () => {
    const { container } = await show(sampleGuide());
    const ids = idsIn(container, "[id]");
    expect(ids).toEqual([...new Set(ids)]);
  });
});
