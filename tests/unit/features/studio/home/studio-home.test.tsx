import { cleanup, render, screen, within } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, test } from "vitest";
import type { ListedDraft } from "../../../../../src/domain/draft/public-draft";
import { StudioHome } from "../../../../../src/features/studio/home/studio-home";

afterEach(cleanup);

const draft: ListedDraft = {
  ...{ id: "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01", article: "fees", title: "Fees of all bodies", state: "submitted" },
  ...{ updatedAt: "2026-11-28T09:00:00.000Z", publishAt: null, isOwn: false, isWriter: false, writers: ["Amina"] },
  languages: ["en"],
};
const articles = [{ slug: "permits", title: "Permits" }];

const none = { drafts: [], closed: [], care: [], doubts: [], articles, today: "2026-11-28" };
type Shown = Partial<ComponentProps<typeof StudioHome>> & Pick<ComponentProps<typeof StudioHome>, "reader">;
const home = (shown: Shown) => <StudioHome {...none} {...shown} />;

describe("the first page of the studio", () => {
  test("lists what waits for a reviewer, with who wrote it and when", () => {
    render(home({ drafts: [draft], reader: "reviewer" }));
    expect(screen.getByRole("heading", { name: "To be read by you" })).toBeTruthy();
    const row = screen.getByRole("link", { name: "Fees of all bodies" }).closest("li") as HTMLElement;
    expect(within(row).getByText(/Waits for a second person.*Amina, last touched on/)).toBeTruthy();
  });

  test("says that nothing waits, and folds what waits for others", () => {
    render(home({ drafts: [draft], reader: "author" }));
    expect(screen.getByText("Nothing waits for you.")).toBeTruthy();
    expect(screen.getByText("With somebody else (1)")).toBeTruthy();
  });

  test("tells an author that a guide is out, and leads to it, until it is old news", () => {
    const published = { ...draft, state: "published" as const, isOwn: true };
    const { rerender } = render(home({ today: "2026-12-11", drafts: [published], reader: "author" }));
    const link = screen.getByRole("link", { name: "Read the guide: Fees of all bodies" });
    expect(link.getAttribute("href")).toBe("/articles/fees");
    rerender(home({ today: "2026-12-12", drafts: [published], reader: "author" }));
    expect(screen.queryByRole("link", { name: /Read the guide/ })).toBeNull();
    expect(screen.getByText("Published and given up (1)")).toBeTruthy();
  });

  test("lists the claims that an expert doubts, and leads to each", () => {
    const doubt = { request: "r1", name: "Dr. A", position: 3, quote: "Wait 10 days.", spoken: "en" as const };
    const doubts = [{ ...doubt, answer: "wrong" as const, note: "It is 12." }];
    render(home({ doubts, reader: "reviewer" }));
    expect(screen.queryByText("Nothing waits for you.")).toBeNull();
    const link = screen.getByRole("link", { name: "Wait 10 days." });
    expect(link.getAttribute("href")).toBe("/studio/signatures/r1#claim-3");
    expect(link.closest("li")?.textContent).toContain("Dr. A: wrong · It is 12.");
  });

  test("says in which languages a draft is, and who holds those of colleagues", () => {
    const { id, article, updatedAt } = draft;
    const closed = [
      {
        id,
        article,
        title: "Permits",
        state: "writing" as const,
        updatedAt,
        languages: [],
        holders: ["Boris", "Rana"],
      },
    ];
    const drafts = [{ ...draft, languages: ["en" as const, "fr" as const] }];
    render(home({ drafts, closed, reader: "author" }));
    expect(screen.getByRole("link", { name: draft.title }).closest("li")?.textContent).toContain(
      "In English and Français.",
    );
    const link = screen.getByRole("link", { name: "Permits" });
    expect(link.getAttribute("href")).toBe(`/studio/drafts/${id}/closed`);
    expect(link.closest("li")?.textContent).toContain("Held by Boris and Rana.");
  });

  test("lists what waits on the page Care, and leads to each kind", () => {
    const care = [
      { kind: "watchTasks" as const, count: 1 },
      { kind: "brokenPages" as const, count: 3 },
    ];
    render(home({ care, reader: "reviewer" }));
    expect(screen.queryByText("Nothing waits for you.")).toBeNull();
    const links = [/official page changed/, /^3.links that lead nowhere$/].map((name) =>
      screen.getByRole("link", { name }),
    );
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/studio/care#tasks", "/studio/care#links"]);
  });

  test("begins an article with a title and a summary, and a change with a guide", () => {
    const { container } = render(home({ reader: "author" }));
    expect(screen.getByLabelText("Title")).toBeTruthy();
    expect(screen.getByLabelText("Summary")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Create" })).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>("Guide").value).toBe("permits");
    const targets = [...container.querySelectorAll("form")].map((form) => form.getAttribute("action"));
    expect(targets).toEqual(["/api/studio/forms/begin-draft", "/api/studio/forms/begin-draft"]);
  });
});
