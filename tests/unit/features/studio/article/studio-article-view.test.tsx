import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { type StudioArticle, studioArticleSchema } from "../../../../../src/domain/article/studio-article";
import { StudioArticleView } from "../../../../../src/features/studio/article/studio-article-view";
import { LanguageContext } from "../../../../../src/ui/language-context";

afterEach(cleanup);

const revision = {
  ...{ at: "2026-11-28T12:00:00.000Z", origin: "studio" as const, note: null, isRestorable: true, isCurrent: false },
  ...{ by: "Chidi", acceptedBy: "Rana", override: null },
};

const articleOf = (more: Partial<StudioArticle> = {}): StudioArticle =>
  studioArticleSchema.parse({
    ...{ slug: "fees", title: "The fees", withdrawn: null, drafts: [] },
    versions: [
      {
        ...{ slug: "fees", language: "en", title: "The fees", isWithdrawn: false },
        revisions: [
          { ...revision, number: 2, isCurrent: true, acceptedBy: null, override: "The office closed this morning." },
          { ...revision, number: 1, isRestorable: false },
        ],
      },
      {
        ...{ slug: "fees.fr", language: "fr", title: "Les frais", isWithdrawn: true },
        revisions: [{ ...revision, number: 1, isCurrent: true }],
      },
    ],
    ...more,
  });

const others = [{ slug: "dues", title: "The dues", isWithdrawn: false }];
const show = (article = articleOf(), language: "en" | "fr" = "en") =>
  render(
    <LanguageContext value={language}>
      <StudioArticleView article={article} others={others} />
    </LanguageContext>,
  ).container;

const sent = (button: HTMLElement) => {
  const { form, name, value } = button as HTMLButtonElement;
  return { ...Object.fromEntries(new FormData(form ?? undefined)), ...(name && { [name]: value }) };
};

it("offers every version whose texts are stored as a draft, and says so of the one whose are not", () => {
  const container = show();
  const buttons = screen.getAllByRole("button", { name: /^Restore as a draft/ });
  expect(buttons.map(sent)).toEqual([
    { article: "fees", revision: "2" },
    { article: "fees.fr", revision: "1" },
  ]);
  const rows = within(screen.getAllByRole("list")[0] as HTMLElement).getAllByRole("listitem");
  expect(rows[1]?.textContent).toContain("older than the storing of texts");
  expect(rows[1]?.textContent).toContain("From the studio, published by Chidi, accepted by Rana");
  expect(container.textContent).toContain("what readers had last");
  expect(container.textContent).toContain("Reason: The office closed this morning.");
});

it("asks for a reason, and what to read instead of a withdrawal, and for nothing of another address but itself", () => {
  show();
  const withdraw = screen.getByRole("button", { name: "Begin the withdrawal", hidden: true });
  expect(sent(withdraw)).toEqual({ article: "fees", why: "", instead: "", act: "withdraw" });
  expect(screen.getByLabelText("Reason, for readers")).toHaveProperty("required", true);
  expect(screen.getByRole("option", { name: "The dues", hidden: true })).toHaveProperty("value", "dues");
  const rename = screen.getByRole("button", { name: "Begin the change", hidden: true });
  expect(sent(rename)).toEqual({ article: "fees", to: "fees", act: "rename" });
});

it("shows of a withdrawn guide why it is, and the one way back", () => {
  const withdrawn = { on: "2026-11-28", why: "The fee is gone for good.", instead: "dues" };
  const container = show(articleOf({ withdrawn }), "fr");
  expect(container.textContent).toContain("The fee is gone for good.");
  const back = screen.getByRole("button", { name: "Le remettre en ligne" });
  expect(sent(back)).toEqual({ article: "fees", act: "bring-back" });
  expect((back as HTMLButtonElement).form?.getAttribute("action")).toBe("/api/studio/forms/begin-draft?page=fr");
  expect(screen.queryByRole("button", { name: "Commencer le retrait", hidden: true })).toBeNull();
});
