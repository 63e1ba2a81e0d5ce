import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "../../../../../../src/data/database/database";
import { beginModel } from "../../../../../../src/domain/draft/forms/model-form";
import { beginDraft } from "../../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../../src/features/publishing/drafts/find-draft";
import { editDraft } from "../../../../../../src/features/publishing/drafts/forms/edit-draft";
import { loadFacts } from "../../../../../../src/features/publishing/drafts/forms/load-facts";
import { loadFrontMatter } from "../../../../../../src/features/publishing/drafts/forms/load-front-matter";
import { loadSources } from "../../../../../../src/features/publishing/drafts/forms/load-sources";
import { loadTables } from "../../../../../../src/features/publishing/drafts/forms/load-tables";
import { openForms } from "../../../../../../src/features/publishing/drafts/forms/open-forms";
import { saveFromForm } from "../../../../../../src/features/publishing/drafts/save-from-form";
import { findDraftQuestions } from "../../../../../../src/features/publishing/questions/find-draft-questions";
import { previewModel } from "../../../../../../src/features/publishing/questions/preview-model";
import { exampleTable } from "../../../../../../src/features/studio/help/example";
import { done } from "../../../../../support/done";
import { amina, chief, signedIn } from "../../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../../support/open-studio";
import { permitsInFrench } from "../../../../../support/permits";

let database: Database;
let close: Studio["close"];
const now = new Date("2026-11-28T12:00:00Z");
const [articleFile, factsFile, sharedFile] = [
  "articles/permits/article.mdx",
  "articles/permits/facts.yaml",
  "facts/permits.yaml",
];

beforeAll(async () => {
  ({ database, close } = await openStudio(permitsInFrench(), now));
});
afterAll(() => close());

const [author, editor] = [signedIn(amina, now), signedIn(chief, now)];
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now };
const begin = async (article = "permits") => done(await beginDraft({ ...call, person: author, input: { article } })).id;

type Edit = {
  form: "front-matter" | "source" | "fact" | "quote" | "table" | "table-row" | "item-model";
  values: Record<string, string>;
  entry?: string;
};

/** Sends a form of a page that had seen save `base`; absent: the newest. */
const send = async (
  id: string,
  {
    act = "save",
    base,
    person = author,
    ...edit
  }: Edit & { act?: "save" | "remove"; base?: number; person?: typeof author },
) => {
  const seen = base ?? done(await findDraft(person, id)).lastSave;
  const input = { language: "en", entry: "", ...edit, act, base: seen, seat: randomUUID() } as const;
  return editDraft({ ...call, person, params: { id }, input });
};
const forms = async (id: string) => done(await openForms(author, id, now));
const textOf = async (id: string, path: string) =>
  done(await findDraft(author, id)).files.find((file) => file.path === path)?.text ?? "";
const accepted = (path: string) => permitsInFrench().get(path) ?? "";

test("the front matter as a form changes its lines alone, and shows what the gate says at its field", async () => {
  const id = await begin();
  const typed = {
    title: "Permits: step by step",
    summary: "Which permit you need, and how long it lasts.",
    order: "x",
  };
  done(await send(id, { form: "front-matter", values: typed }));
  expect(await textOf(id, articleFile)).toBe(
    accepted(articleFile)
      .replace("title: Permits, step by step", 'title: "Permits: step by step"')
      .replace("lasts.\nlanguage", "lasts.\norder: x\nlanguage"),
  );
  const form = loadFrontMatter(await forms(id), "en");
  expect(form).toMatchObject({ values: { title: "Permits: step by step", order: "x", reviewEveryMonths: "6" } });
  expect(form && "diagnostics" in form && form.diagnostics).toMatchObject([{ field: "order", severity: "error" }]);
  done(await send(id, { form: "front-matter", values: { ...typed, title: "Permits, step by step", order: "" } }));
  expect(await textOf(id, articleFile)).toBe(
    accepted(articleFile).replace("title: Permits, step by step", 'title: "Permits, step by step"'),
  );
});

test("a source and a fact on it are added without an id or a section, pass the gate, and go again", async () => {
  const id = await begin();
  const page = { title: "Fees 2026", publisher: "Permit Office", url: "https://permits.example.org/fees" };
  const read = { stated: "", checked: "2026-11-28", copy: "live", language: "" };
  const source = done(await send(id, { form: "source", values: { ...page, ...read } })).entry;
  expect(source).toBe("permit-office-fees-2026");
  const quote = "Apply at the Permit Office before you travel.";
  const fact = {
    quote,
    claim: "Travellers apply at the Permit Office first.",
    source,
    excerpt: "",
    volatility: "high",
  };
  const entry = done(await send(id, { form: "fact", values: fact })).entry;
  expect(await textOf(id, factsFile)).toBe(`${accepted(factsFile)}  - id: travellers-apply-at-the-permit-office-first
    claim: "Travellers apply at the Permit Office first."
    source: permit-office-fees-2026
    volatility: high
    section: bottom-line
    quote: "Apply at the Permit Office before you travel."
sources:
  - id: permit-office-fees-2026
    title: "Fees 2026"
    publisher: "Permit Office"
    url: "https://permits.example.org/fees"
    stated: null
    checked: 2026-11-28
    copy: live
`);
  const opened = await forms(id);
  expect(opened.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(await loadSources(opened, source, now)).toMatchObject({
    sources: expect.arrayContaining([expect.objectContaining({ id: source, facts: 1, isShared: false })]),
    source: { values: { ...page, stated: "" }, isShared: false, uses: { facts: [{ id: entry, text: quote }] } },
  });
  done(await send(id, { form: "fact", act: "remove", entry, values: {} }));
  done(await send(id, { form: "source", act: "remove", entry: source, values: {} }));
  expect(await textOf(id, factsFile)).toBe(accepted(factsFile));
});

test("a shared fact shows what rests on it in every guide, and its claim is changed where all share it", async () => {
  const id = await begin();
  const read = vi.spyOn(database.client.contentFile, "findMany");
  const page = await loadFacts(await forms(id), { id: "visitor-length", begun: {} });
  if (!page || !("facts" in page)) throw new Error("The facts cannot be read.");
  expect(read, "all content, for however many parts of the page").toHaveBeenCalledTimes(1);
  expect(page.facts.map(({ id: fact, isShared }) => [fact, isShared]).at(-1)).toEqual(["guard-checks", false]);
  expect(page.fact).toMatchObject({ isShared: true, values: { claim: "A visitor permit lasts three months." } });
  expect(page.fact?.uses).toMatchObject({
    articles: [{ slug: "permits", quote: "A visitor permit lasts 3 months." }, { slug: "permits.fr" }],
    cells: [{ row: "Visitor permit", value: "3 months" }, {}],
    isInPathway: false,
  });
  expect(page.fact?.uses?.questions.map(({ stem }) => stem)).toContain(
    "For how many months may a visitor stay on one permit?",
  );
  const values = { ...page.fact?.values, claim: "Any visitor permit lasts three months." };
  done(await send(id, { form: "fact", entry: "visitor-length", values }));
  expect(await textOf(id, sharedFile)).toBe(
    accepted(sharedFile).replace("A visitor permit lasts three months.", '"Any visitor permit lasts three months."'),
  );
  expect(await textOf(id, factsFile)).toBe(accepted(factsFile));
  done(await send(id, { form: "fact", act: "remove", entry: "visitor-length", values: {} }));
  expect(await textOf(id, factsFile)).not.toContain("visitor-length");
  expect(await textOf(id, sharedFile)).toContain("visitor-length");
  const again = { shared: "Any visitor permit lasts three months.", quote: "A visitor permit lasts 3 months." };
  expect(done(await send(id, { form: "quote", values: again })).entry).toBe("visitor-length");
  expect((await forms(id)).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a row of a table changes its cells alone, is added with an id of its name, and is shown with what is wrong", async () => {
  const id = await begin();
  const row = { form: "table-row", entry: "visitor" } as const;
  done(await send(id, { ...row, values: { table: "permits", name: "Visitor permit", "months.value": "4" } }));
  const before = accepted(sharedFile);
  expect(await textOf(id, sharedFile)).toBe(before.replace("months: 3,", "months: 4,"));
  const page = loadTables(await forms(id), { table: "permits", row: "visitor" });
  expect(page && "row" in page && page.row).toMatchObject({
    id: "visitor",
    values: { name: "Visitor permit", fact: "visitor-length", "months.value": "4", "fee.value": "" },
    diagnostics: [expect.objectContaining({ severity: "error" })],
    table: { isShared: true, attributes: [{ label: "how long it lasts (months)" }, {}] },
  });
  const proved = { "months.value": "3", "months.evidence": "lasts 3 months" };
  done(await send(id, { ...row, values: { table: "permits", ...proved } }));
  const cell = '{ value: 3, evidence: "lasts 3 months" }';
  expect(await textOf(id, sharedFile)).toBe(before.replace("months: 3,", `months: ${cell},`));
  const added = { table: "permits", name: "Transit permit", fact: "visitor-length", "months.value": "" };
  done(await send(id, { form: "table-row", values: added }));
  expect(await textOf(id, sharedFile)).toContain('- id: transit-permit\n        name: "Transit permit"');
  done(await send(id, { ...row, entry: "transit-permit", act: "remove", values: { table: "permits" } }));
  expect(await textOf(id, sharedFile)).toBe(before.replace("months: 3,", `months: ${cell},`));
});

test("a table is begun with its columns, gets rows by their form, and makes the questions that were shown before they were saved", async () => {
  const id = await begin();
  const columns = { "column-1.label": "how long it lasts", "column-1.kind": "months", "column-2.label": "" };
  const begun = done(await send(id, { form: "table", values: { name: "Three permits", noun: "permit", ...columns } }));
  expect(begun.entry).toBe("three-permits/");
  expect(await textOf(id, factsFile)).toContain(`tables:
  - id: three-permits
    noun: permit
    attributes:
      - id: how-long-it-lasts
        label: "how long it lasts"
        unit: months
`);
  const rows = [
    ["Visitor permit", "visitor-length", "3"],
    ["Student permit", "student-length", "12"],
    ["Worker permit", "worker-length", "24"],
  ] as const;
  for (const [name, fact, months] of rows) {
    const values = { table: "three-permits", name, fact, "how-long-it-lasts.value": months };
    done(await send(id, { form: "table-row", values }));
  }
  const opened = await forms(id);
  expect(opened.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);

  const asks = { kind: "value-of-row", table: "three-permits", attribute: "how-long-it-lasts" };
  const values = { ...beginModel("value-of-row"), ...asks, stem: "How long does the following last? {row}" };
  const preview = await previewModel(opened, values, now);
  expect(preview?.diagnostics).toEqual([]);
  expect(preview?.questions.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const made = preview?.questions.map(({ stem, answers }) => [stem, answers.find(({ isKey }) => isKey)?.of]);
  expect(made).toEqual(
    rows.map(([name, , months]) => [`How long does the following last? ${name}`, `${months} months`]),
  );
  // The page of help shows this table and these questions.
  for (const [stem = "", key = ""] of made ?? []) expect(exampleTable).toContain(`${stem}\n   ${key} (right)`);

  const questionsFile = articleFile.replace("article.mdx", "questions.yaml");
  const model = done(await send(id, { form: "item-model", values })).entry;
  expect(await textOf(id, questionsFile)).toContain(`${accepted(questionsFile)}  - id: ${model}\n`);
  const saved = done(await findDraftQuestions(author, { draftId: id, language: "en" }, now)).questions;
  expect(saved?.models.find((each) => each.id === model)).toMatchObject({ made: 3, diagnostics: [] });

  done(await send(id, { form: "item-model", act: "remove", entry: model, values: {} }));
  done(await send(id, { form: "table", act: "remove", entry: "three-permits", values: {} }));
  expect(await textOf(id, questionsFile)).toBe(accepted(questionsFile));
  expect(await textOf(id, factsFile)).toBe(accepted(factsFile));
  const shared = await send(id, { form: "table", act: "remove", entry: "permits", values: {} });
  expect(shared).toMatchObject({ ok: false, failure: { status: 400 } });
});

test("a sentence that the article does not have is told at its field, and found where it moved to", async () => {
  const id = await begin();
  const fact = { form: "fact", entry: "guard-checks" } as const;
  done(await send(id, { ...fact, values: { quote: "The Border Guard issues permits." } }));
  const page = await loadFacts(await forms(id), { id: "guard-checks", begun: {} });
  const entry = { kind: "fact", id: "guard-checks", name: "The Border Guard issues permits." };
  expect(page && "fact" in page && page.fact?.diagnostics).toMatchObject([
    { field: "quote", severity: "error", rule: "quote-stands", entry },
  ]);
  done(await send(id, { ...fact, values: { quote: "A worker permit lasts 24 months." } }));
  expect(await textOf(id, factsFile)).toContain('section: step-1\n    quote: "A worker permit lasts 24 months."');
});

test("a row of a table that was marked in the article is no sentence for a new fact", async () => {
  const opened = await forms(await begin());
  const marked = (quote: string) => loadFacts(opened, { id: "", begun: { quote } });
  expect(await marked("| Visitor permit | 3 |")).toMatchObject({ isRow: true, fact: { values: { quote: "" } } });
  expect(await marked("It lasts.")).toMatchObject({ isRow: false, fact: { values: { quote: "It lasts." } } });
});

test("what two change from the same page is there twice over, and a form sent to a text that changed is merged", async () => {
  const id = await begin();
  const first = { form: "fact", entry: "guard-checks", base: 0 } as const;
  done(await send(id, { ...first, values: { claim: "The Border Guard checks permits and gives none." } }));
  const second = done(await send(id, { ...first, values: { volatility: "high" }, person: editor }));
  expect(second).toMatchObject({ done: "merged" });
  const values = {
    title: "Checks",
    publisher: "Guard",
    url: "https://a.example.org/",
    checked: "2026-11-28",
    copy: "live",
  };
  done(await send(id, { form: "source", base: 0, values }));
  const text = await textOf(id, factsFile);
  expect(["gives none.", "volatility: high", "https://a.example.org/"].filter((part) => !text.includes(part))).toEqual(
    [],
  );
});

test("a file that is no YAML has no form, and loses nothing", async () => {
  const id = await begin();
  const broken = `${accepted(factsFile)}  - id: [\n`;
  const save = { id: randomUUID(), seat: randomUUID(), path: factsFile, base: 0, text: broken };
  done(await saveFromForm({ ...call, person: author, params: { id }, input: save }));
  expect(await loadFacts(await forms(id), undefined)).toMatchObject({ path: factsFile, line: expect.any(Number) });
  const refused = await send(id, { form: "fact", entry: "guard-checks", values: { claim: "Anything at all is so." } });
  expect(refused).toMatchObject({ ok: false, failure: { status: 409, type: "urn:iatrox:problem:no-form" } });
  expect(await textOf(id, factsFile)).toBe(broken);
});
