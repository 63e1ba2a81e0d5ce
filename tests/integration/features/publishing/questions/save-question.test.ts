import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FilledQuestion } from "../../../../../src/domain/draft/questions/filled-question";
import type { Form } from "../../../../../src/domain/item/form";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { findQuestion } from "../../../../../src/features/publishing/questions/find-question";
import { saveQuestion } from "../../../../../src/features/publishing/questions/save-question";
import { done } from "../../../../support/done";
import { amina, boris, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permitsInFrench } from "../../../../support/permits";

let close: Studio["close"];
const now = new Date("2026-11-28T12:00:00Z");
const file = "articles/permits/questions.yaml";
const enemies = `
enemies:
  - item: who-checks
    toldBy: [how-long]
`;

beforeAll(async () => {
  ({ close } = await openStudio(permitsInFrench({ [file]: (text) => `${text}${enemies}` }), now));
});
afterAll(() => close());

const author = signedIn(amina, now);
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person: author };

const begin = async () => done(await beginDraft({ ...call, input: { article: "permits" } })).id;
const textOf = async (id: string) =>
  done(await findDraft(author, id)).files.find(({ path }) => path === file)?.text ?? "";
const show = async (draftId: string, item: string) =>
  done(await findQuestion(author, { draftId, language: "en", item }, now));

/** Sends the form of a page that showed the save `base`. */
const send = (
  id: string,
  item: string | null,
  filled: FilledQuestion | null,
  base = 0,
  form: Form = "single-best-answer",
) =>
  saveQuestion({
    ...call,
    params: { id },
    input: { language: "en", base, seat: randomUUID(), item, form, filled },
  });

const options = [
  { text: "24 months", key: true as const, evidence: undefined, rationale: "The worker permit lasts that long." },
  { text: "12 months", key: undefined, rationale: "That is the student permit.", misconception: "Mixes the two up." },
  { text: "60 months", key: undefined, rationale: "That is the resident permit.", misconception: "Mixes the two up." },
];
const filled = (fields: Partial<FilledQuestion["fields"]> = {}): FilledQuestion => ({
  fields: { objective: "worker-length", stem: "Dr. Noor has a worker permit. When does it end?", ...fields },
  options,
});

describe("a question in fields", () => {
  test("is stored with what is wrong with it, said at its fields, and is a question once that is mended", async () => {
    const id = await begin();
    const { item } = done(await send(id, null, filled({ objective: undefined, stem: "Short?" })));
    const wrong = await show(id, item);
    expect(wrong.made).toBeNull();
    expect(wrong.diagnostics.map(({ field, severity }) => [field, severity])).toEqual([
      ["objective", "error"],
      ["stem", "error"],
    ]);
    done(await send(id, item, filled(), wrong.base));
    const right = await show(id, item);
    expect(right.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(right.made?.restsOn).toMatchObject([{ fact: "worker-length", evidence: ["24 months"] }]);
    const before = permitsInFrench().get(file) ?? "";
    const after = await textOf(id);
    expect(after.startsWith(before.slice(0, before.indexOf("\nmodels:")))).toBe(true);
    expect(after.endsWith(`${before.slice(before.indexOf("\nmodels:"))}${enemies}`)).toBe(true);
  });

  test("a wrong answer that the sentence says too is told at that answer", async () => {
    const id = await begin();
    const wrong = [...options, { text: "A worker permit", key: undefined, rationale: "No.", misconception: "None." }];
    const { item } = done(await send(id, null, { ...filled(), options: wrong }));
    const { diagnostics } = await show(id, item);
    expect(diagnostics.filter(({ rule }) => rule === "L26").map(({ field }) => field)).toEqual(["options.3"]);
  });

  test("of a case has parts of its own, each with what is wrong at its answers, and loses one that is emptied", async () => {
    const id = await begin();
    const others = ["One month", "Two months", "Six months", "48 months", "60 months"].map((text) => ({ text }));
    const part = (text: string) => ({
      fields: { stem: "How long may the worker stay?", upTo: 1, facts: ["worker-length"] },
      options: [{ text, key: true as const, rationale: "The worker permit lasts that long." }, ...others],
    });
    const fields = { objective: "worker-length", stem: "Dr. Noor has a worker permit and comes to the border." };
    const sent = (parts: FilledQuestion["parts"]) => ({ fields, parts: parts ?? [] });
    const three = sent([part("24 months"), part("A student permit"), part("24 months")]);
    const { item } = done(await send(id, null, three, 0, "decision-case"));
    const wrong = await show(id, item);
    expect(wrong.diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "L26", field: "parts.1.options.0" },
    ]);
    const two = sent([part("24 months"), undefined, part("24 months")]);
    done(await send(id, item, two, wrong.base, "decision-case"));
    const right = await show(id, item);
    expect(right.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(right.made?.answers.filter(({ isKey }) => isKey)).toHaveLength(2);
  });

  test("of a matching says at its line which key is none of its answers, and is written whole", async () => {
    const id = await begin();
    const line = (text: string, key: string, fact: string) => ({
      fields: { text, key, facts: [fact], rationale: "Its sentence says so." },
    });
    const sent = (key: string): FilledQuestion => ({
      fields: {
        objective: "worker-length",
        stem: "How long does each of these permits last?",
        options: ["3 months", "12 months", "24 months", "60 months"],
      },
      stems: [
        line("A visitor permit", "3 months", "visitor-length"),
        undefined,
        line("A worker permit", key, "worker-length"),
      ],
    });
    const { item } = done(await send(id, null, sent("2 years"), 0, "extended-matching"));
    const wrong = await show(id, item);
    expect(wrong.diagnostics).toMatchObject([{ rule: "L26", field: "stems.1" }]);
    const right = { ...sent("24 months"), stems: sent("24 months").stems?.filter((each) => each !== undefined) ?? [] };
    done(await send(id, item, right, wrong.base, "extended-matching"));
    const corrected = await show(id, item);
    expect(corrected.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(corrected.made?.answers.filter(({ isKey }) => isKey)).toHaveLength(2);
  });

  test("a reason that is missing hides nothing else that is wrong", async () => {
    const id = await begin();
    const alsoRight = { text: "A worker permit", key: undefined, rationale: undefined, misconception: "None." };
    const { item } = done(await send(id, null, { ...filled(), options: [...options, alsoRight] }));
    const { made, diagnostics } = await show(id, item);
    expect(made).toBeNull();
    expect(diagnostics.map(({ rule, field }) => [rule, field])).toEqual([
      ["as-described", "options.3.rationale"],
      ["L26", "options.3"],
    ]);
  });

  test("two who change different questions over the same save both have theirs", async () => {
    const id = await begin();
    const stem = "You arrive with a visitor permit. Who looks at it?";
    done(await send(id, "who-checks", { fields: { stem } }));
    const second = await send(id, "visitor-months", { fields: { rationale: "It says three months." } });
    expect(done(second).done).toBe("merged");
    expect(await textOf(id)).toContain(stem);
    expect(await textOf(id)).toContain("It says three months.");
  });

  test("goes with what only speaks of it", async () => {
    const id = await begin();
    done(await send(id, "who-checks", null));
    const { files } = done(await findDraft(author, id));
    expect(files.find(({ path }) => path === file)?.text).not.toMatch(/who-checks|enemies/);
    expect((await show(id, "who-checks")).question).toBeNull();
  });

  test("of a draft of others is not there", async () => {
    const id = await begin();
    const input = { language: "en" as const, base: 0, seat: randomUUID(), item: null, form: "numeric" as const };
    const sent = await saveQuestion({
      ...{ ...call, person: signedIn(boris, now), params: { id } },
      input: { ...input, filled: filled() },
    });
    expect(sent).toMatchObject({ ok: false, failure: { status: 404 } });
  });
});
