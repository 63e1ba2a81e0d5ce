import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { excerptsOf } from "../../../../../src/features/reading/excerpts/excerpts";
import { ExcerptsView } from "../../../../../src/features/reading/excerpts/excerpts-view";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

afterEach(cleanup);

const withExcerpts = () => {
  const { facts, sources } = sampleArticleFields();
  const words: Record<string, string> = {
    clerkship: "Le stage dure au moins 40 semaines.",
    names: "Names must match.",
  };
  return excerptsOf(
    sampleArticleFields({
      facts: facts.map((fact) => ({ ...fact, ...(words[fact.id] && { excerpt: words[fact.id] }) })),
      sources: sources.map((source) => (source.id === "college" ? { ...source, language: "fr" } : source)),
    }),
  );
};

it("has under each page its own words beside the guide's, in its language, and leads to the guide's", () => {
  const { container } = render(<ExcerptsView excerpts={withExcerpts()} />);
  expect(screen.getByText(/^2 of the 4 facts/)).toBeTruthy();
  const [college, blog] = [...container.querySelectorAll<HTMLElement>("section")];
  const quote = college?.querySelector("blockquote");
  expect(quote?.textContent).toBe("Le stage dure au moins 40 semaines.");
  expect(quote?.lang).toBe("fr");
  expect(college?.querySelector(".meta")?.textContent).toMatch(/ · in French$/);
  expect(blog?.querySelector(".meta")?.textContent).not.toContain("in English");
  const sentence = within(college as HTMLElement).getByRole("link", { name: "must last at least 40 weeks" });
  expect(sentence.getAttribute("href")).toBe("/articles/sample#fact-clerkship");
  expect(blog?.textContent).toContain("3. Page of blog");
  expect(blog?.textContent).toContain("Secondary");
});

it("folds the sentences of a page whose words are not kept, and leaves out pages that have none", () => {
  const { container } = render(<ExcerptsView excerpts={withExcerpts()} />);
  expect(container.querySelectorAll("section")).toHaveLength(2);
  const [fold] = [...container.querySelectorAll("details")];
  expect(fold?.querySelector("summary")?.textContent).toBe("1 more, whose sentence is not kept");
  expect(fold?.querySelector("a")?.getAttribute("href")).toBe("/articles/sample#fact-licence");
});
