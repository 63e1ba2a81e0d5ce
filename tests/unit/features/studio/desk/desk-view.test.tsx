import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import {
  type ChangedArticle,
  type DraftChanges,
  draftChangesSchema,
} from "../../../../../src/domain/draft/changes/draft-changes";
import type { DraftAct, DraftState } from "../../../../../src/domain/draft/draft";
import { type PublicDraft, publicDraftSchema } from "../../../../../src/domain/draft/public-draft";
import { DeskView, type Reading } from "../../../../../src/features/studio/desk/desk-view";
import { LanguageContext } from "../../../../../src/ui/language-context";

afterEach(cleanup);

const source = { title: "Fees", publisher: "The College", url: "https://college.example/fees", stated: "2026-01" };
const old = { claim: "It costs $100.", quote: "You pay $100.", source };
const next = { claim: "It costs $250.", quote: "You pay $250.", source: { ...source, stated: "2026-11" } };
const sentence = { before: "You pay $100.", now: "You pay $250." };

const answers = [
  { of: "You", stem: "", text: "The page says so.", isKey: true },
  { of: "Nobody", stem: "", text: "It is not free.", isKey: false },
];

const article: ChangedArticle = {
  ...{ slug: "fees", title: "The fees", revision: 3, isOther: false, learners: 2, shares: 1 },
  changes: {
    sections: [{ anchor: "step-1", heading: "Pay", kind: "changed", sentences: [sentence], sources: [] }],
    critical: [
      { kind: "number", before: ["$100"], now: ["$250"], sentence, anchor: "step-1", heading: "Pay" },
      {
        kind: "modality",
        before: ["may"],
        now: ["must"],
        sentence: { ...sentence, now: "!" },
        anchor: null,
        heading: "",
      },
    ],
    hosts: ["forms.example"],
    components: [{ name: "Callout", before: 0, now: 1 }],
    facts: [
      {
        ...{ fact: "fee", before: old, now: next, section: "step-1" },
        cells: [{ row: "Licence", attribute: "what it costs", value: "250 dollars" }],
        alsoIn: [{ slug: "fees.fr", title: "Les frais" }],
      },
    ],
  },
  questions: {
    total: 4,
    added: [{ identity: "fees/new", stem: "Who pays?", key: "You", answers }],
    changed: [
      {
        ...{ identity: "fees/much", stem: "How much is it?", key: "250 dollars", keyBefore: "100 dollars", answers },
        ...{ answered: 3, held: 1 },
      },
    ],
    retired: [{ identity: "fees/when", stem: "When is it due?", key: "At once", answers, answered: 0, held: 0 }],
  },
};

const changesOf = (more: Partial<DraftChanges> = {}): DraftChanges =>
  draftChangesSchema.parse({
    ...{ save: 7, diagnostics: [], movedOn: [], articles: [article], withdrawn: [], lostShares: 0, pathway: false },
    files: [
      {
        path: "articles/fees/article.mdx",
        kind: "changed",
        hunks: [
          {
            line: 3,
            lines: [
              { kind: "before", text: "You pay $100." },
              { kind: "now", text: "You pay $250." },
            ],
          },
        ],
      },
    ],
    ...more,
  });

const known = { path: "articles/fees/article.mdx", text: "New.", save: 7, accepted: "Old.", movedOn: false };

const draftOf = (state: DraftState, acts: DraftAct[], more: Partial<PublicDraft> = {}): PublicDraft =>
  publicDraftSchema.parse({
    ...{ id: "5f0c1f0e-6d4a-4a4e-9d57-0a3f0a8f1c11", article: "fees", title: "The fees", state, acts, lastSave: 7 },
    ...{ updatedAt: "2026-11-28T12:00:00.000Z", publishAt: null, publishedAt: null, acceptedBy: null },
    ...{ writers: ["Amina"], authors: ["Amina"], files: [known], decisions: [], comments: [], previews: [] },
    ...{ formerNames: [], articleAct: null, judged: null },
    ...more,
  });

const show = (
  draft: PublicDraft,
  changes = changesOf(),
  language: "en" | "fr" = "en",
  reading: Reading | null = null,
) =>
  render(
    <LanguageContext value={language}>
      <DeskView draft={draft} changes={changes} reading={reading} today="2026-11-28" />
    </LanguageContext>,
  ).container;

const formWith = (name: string) => screen.getByRole("button", { name }).closest("form");
const sent = (form: HTMLFormElement | null) => Object.fromEntries(new FormData(form ?? undefined));

describe("the change desk", () => {
  it("shows a changed number before the sentence, with what it was, and sites and components that are new", () => {
    show(draftOf("submitted", []));
    const first = screen.getByRole("heading", { name: "Look at these first" }).closest("section");
    const rows = within(first as HTMLElement).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Number$100 becomes $250 Pay",
      "Must or maymay becomes must ",
      "New outside sitesforms.example",
      "New parts of the pageA note or a warning",
    ]);
    expect(rows[0]?.querySelector("del")?.textContent).toBe("$100");
    const headings = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["Look at these first", "Sentences", "Facts", "Questions"]);
  });

  it("names what rests on a fact, both keys of a question, and how many know the old one", () => {
    const text = show(draftOf("submitted", [])).textContent;
    for (const expected of [
      "Table: Licence, what it costs: 250 dollars",
      "Also in Les frais (Français)",
      "Right answer before: 100 dollars · Right answer now: 250 dollars",
      "3 learners have answered it, one has it in review.",
      "Nobody has answered it yet.",
      "2 learners read this notice",
      "1 shared block holds one of them.",
      "1 guide changes, 3 questions with it. 2 learners will be told.",
    ])
      expect(text?.replaceAll("\u00a0", " ")).toContain(expected);
  });

  it("puts what stops the publication first, and then has no button that publishes", () => {
    const diagnostic = {
      rule: "cell-quoted" as const,
      severity: "error" as const,
      file: "facts/fees.yaml",
      line: 4,
      column: 1,
    };
    const changes = changesOf({
      diagnostics: [{ ...diagnostic, message: "No quote says so.", suggestion: "Add it." }],
    });
    const container = show(draftOf("accepted", ["publish", "return"]), changes);
    expect(container.querySelector("h2")?.textContent).toBe("Problems");
    expect(screen.queryByRole("button", { name: "Publish now" })).toBeNull();
    expect(container.textContent).toContain("It cannot be published as it is");
  });

  it("offers authors nothing but to look, and says who judges", () => {
    const container = show(draftOf("submitted", ["save", "abandon"]));
    expect(container.querySelectorAll("form[action*='judge'], form[action*='publish']")).toHaveLength(0);
    expect(container.textContent).toContain("Somebody who wrote nothing in it accepts it or returns it.");
    expect(container.textContent).toContain("An acceptance survives a corrected spelling.");
  });

  it("has a reviewer accept or return the save that is on the page, with a comment in the latter case", () => {
    show(draftOf("submitted", ["accept", "return"]));
    expect(sent(formWith("Accept"))).toMatchObject({ save: "7", comment: "" });
    expect(sent(formWith("Return"))).toMatchObject({ save: "7" });
    expect(screen.getByLabelText("What has to be different")).toHaveProperty("required", true);
    expect(screen.getByLabelText(/A word to the authors/)).toHaveProperty("required", false);
  });

  it("tells a reviewer who wrote in it why somebody else has to accept it", () => {
    const container = show(draftOf("submitted", ["return"]));
    expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
    expect(container.textContent).toContain("You wrote a part of this draft");
  });

  it("has a chief publish what was accepted, now or at a time, and asks no more", () => {
    show(draftOf("accepted", ["return", "publish"], { acceptedBy: "Rana", publishAt: "2026-12-01T08:30:00.000Z" }));
    const form = formWith("Publish now");
    expect(form).toBe(formWith("Publish at this time"));
    expect(sent(form)).toEqual({ draft: draftOf("accepted", []).id, save: "7", note: "", at: "" });
    expect(screen.getByLabelText("Minor change: the review date stays")).toHaveProperty("checked", false);
    expect(screen.getByText("It will be published on 1 Dec 2026, 08:30 UTC.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Publish without acceptance" })).toBeNull();
  });

  it("asks for no note on a change where readers have nothing yet, and says plainly what they get", () => {
    const container = show(
      draftOf("accepted", ["publish"], { files: [{ ...known, accepted: null }] }),
      changesOf({ articles: [{ ...article, revision: null, learners: 0 }] }),
    );
    expect(sent(formWith("Publish now"))).not.toHaveProperty("note");
    expect(container.textContent).toContain("A new guide, with 3\u00a0questions.");
    expect(container.textContent).not.toContain("A note or a warning");
  });

  it("leads from what changed since the reviewer's last reading to what changes for readers, and back", () => {
    const container = show(draftOf("submitted", ["return"]), changesOf(), "en", { on: "2026-11-27", isShown: true });
    expect(screen.getByRole("link", { current: "page" }).textContent).toBe(
      "Since you last judged it, on 27\u00a0Nov\u00a02026",
    );
    expect(screen.getByRole("link", { name: "Since what readers have" }).getAttribute("href")).toContain(
      "?since=published",
    );
    expect(container.textContent).not.toContain("guide changes");
  });

  it("says first what an author answers to the last return, and no older or settled remark", () => {
    const remark = { path: known.path, quote: "", by: "Amina", isResolved: false };
    const on = (hour: number) => `2026-11-28T${hour}:00:00.000Z`;
    const decision = {
      decision: "returned" as const,
      by: "Rana",
      comment: "Which ten days?",
      at: on(12),
      saveNumber: 6,
    };
    const id = (end: number) => `5f0c1f0e-6d4a-4a4e-9d57-0a3f0a8f1c1${end}`;
    const comments = [
      { ...remark, id: id(1), text: "An old word.", at: on(11) },
      { ...remark, id: id(2), text: "Those of the office.", at: on(13) },
      { ...remark, id: id(3), text: "A settled word.", at: on(13), isResolved: true },
      { ...remark, id: id(4), text: "Of a sentence.", at: on(13), quote: "You pay." },
      { ...remark, id: id(5), text: "A reviewer's.", at: on(13), by: "Rana" },
    ];
    show(draftOf("submitted", ["accept"], { decisions: [decision], comments }));
    expect(screen.getByRole("region", { name: "From the authors" }).textContent).toBe(
      "From the authorsAmina: Those of the office.",
    );
  });

  it("shows each answer of a question with its reason", () => {
    show(draftOf("submitted", []));
    const [added] = screen.getAllByText("Who pays?").map((stem) => stem.closest("li"));
    expect(added?.querySelector("dl")?.textContent).toContain("NobodyIt is not free.");
  });

  it("folds the way past a second person, and asks for a reason", () => {
    show(draftOf("submitted", ["accept", "return", "override"]));
    const button = screen.getByRole("button", { name: "Publish without acceptance", hidden: true });
    expect(button.closest("details")?.open).toBe(false);
    expect(screen.getByLabelText("Reason")).toHaveProperty("required", true);
  });

  it("says of a guide that cannot be put together so much, and shows its lines", () => {
    const container = show(draftOf("submitted", []), changesOf({ articles: [{ ...article, changes: null }] }));
    expect(container.textContent).toContain("This guide cannot be put together as it stands");
    expect(screen.getByText("You pay $250.", { selector: "ins" })).toBeTruthy();
  });

  it("says what a withdrawal takes from readers and from those who hold a shared link", () => {
    const articleAct = { kind: "withdraw" as const, why: "The fee is gone.", instead: "dues" };
    const withdrawn = [{ slug: "fees.fr", title: "Les frais", questions: 4 }];
    const container = show(
      draftOf("submitted", [], { articleAct }),
      changesOf({ articles: [], withdrawn, lostShares: 2 }),
    );
    for (const expected of [
      "The fee is gone.",
      "led to /articles/dues",
      "its 4 questions leave",
      "2\u00a0shared blocks lose",
    ])
      expect(container.textContent).toContain(expected);
    expect(container.textContent).not.toContain("what readers have already");
  });

  it("compares nothing once readers have it", () => {
    const published = draftOf("published", [], { publishedAt: "2026-11-28T12:00:00.000Z" });
    expect(show(published).textContent).toContain("Readers have had it since 28\u00a0Nov\u00a02026");
    expect(screen.queryByText("Line by line")).toBeNull();
  });

  it("speaks French", () => {
    show(draftOf("accepted", ["publish"]), changesOf(), "fr");
    expect(formWith("Publier maintenant")?.getAttribute("action")).toBe("/api/studio/forms/publish-draft?page=fr");
  });
});
