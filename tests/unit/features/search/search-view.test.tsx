import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SearchView } from "../../../../src/features/search/search-view";

const result = (text: string) => ({
  ...{ kind: "passage" as const, section: "step-1", heading: "Step", headingHits: [], hits: [] },
  ...{ url: `/articles/nac#${text}`, text },
});
const guide = (slug: string, texts: string[]) => ({
  ...{ slug, title: `The guide ${slug}`, url: `/articles/${slug}`, results: texts.map(result) },
});

test("the guide that answers best is named once, in a card with its sentences", () => {
  const { container } = render(
    <SearchView
      found={{
        ...{ query: "nac", language: "en", total: 2, detail: "2 results", missing: [], suggestions: [] },
        best: { kind: "article", title: "The guide nac", text: "What it is for.", url: "/articles/nac" },
        articles: [guide("nac", ["One."]), guide("ontario", ["Two."])],
      }}
    />,
  );
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "The guide nac",
    "The guide ontario",
  ]);
  const card = container.querySelector(".best-card");
  expect(card?.textContent).toContain("What it is for.");
  expect(card?.textContent).toContain("One.");
  expect(card?.textContent).not.toContain("Two.");
  expect(screen.getAllByText("One.")).toHaveLength(1);
});
