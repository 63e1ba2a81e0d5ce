import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editYaml } from "../../../../../src/content/yaml/edit/edit-yaml";
import { questionEdits, toEntry } from "../../../../../src/features/publishing/questions/question-edits";

const file = `# The questions of the guide.
items:
  - id: who-checks
    form: single-best-answer # one of six
    objective: guard-checks
    stem: Who looks at your permit?
    options:
      # the body itself
      - text: The Border Guard
        key: true
        rationale: 'It checks your permit.'

      - text: "The Permit Office"
        rationale: It issues permits.
        misconception: Takes one for the other.
  # Step 2
  - id: after
    stem: |
      Another,
      of two lines.
models: []
`;
const [question] = parse(file).items;

const edited = (filled: Parameters<typeof questionEdits>[2]) =>
  editYaml(file, questionEdits(["items", 0], question, filled));
const guard = { text: "The Border Guard", key: true as const, rationale: "It checks your permit." };
const office = {
  text: "The Permit Office",
  key: undefined,
  rationale: "It issues permits.",
  misconception: "Takes one for the other.",
};

test("a question that was saved without answers gets them later", () => {
  const begun = { fields: { id: "fee", form: "single-best-answer" as const, stem: "What does it cost?" }, options: [] };
  const text = editYaml("items:\n", [{ path: ["items", "-"], value: toEntry(begun) }]) ?? "";
  const [stored] = parse(text).items;
  expect(stored).not.toHaveProperty("options");
  for (const old of [text, text.replace(/\n$/, "\n    options: []\n")]) {
    const now = editYaml(old, questionEdits(["items", 0], parse(old).items[0], { ...begun, options: [guard, office] }));
    expect(parse(now ?? "").items[0]).toMatchObject({ id: "fee", options: [guard, { text: office.text }] });
  }
});

test("what says the same changes no byte", () => {
  expect(edited({ fields: { stem: "Who looks at your permit?", onlyKey: undefined }, options: [guard, office] })).toBe(
    file,
  );
});

test("one other word changes one line", () => {
  const stem = "Who looks at your permit: the guard?";
  expect(edited({ fields: { objective: "guard-checks", stem } })).toBe(
    file.replace("stem: Who looks at your permit?", `stem: "${stem}"`),
  );
});

test("an answer comes, another goes, and the comments stay", () => {
  const employer = { text: "Your employer", key: undefined, rationale: "It has no part in it." };
  expect(edited({ fields: {}, options: [guard, undefined, employer] })).toBe(
    file.replace(
      /\n {6}- text: "The Permit Office"[\s\S]*?(?=\n {2}# Step 2)/,
      '\n      - text: "Your employer"\n        rationale: "It has no part in it."',
    ),
  );
});

test("whatever is written, the file then says it, and every line outside the question is as it was", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).map((words) => words.trim() || "x");
  const optional = fc.option(text, { nil: undefined });
  const option = fc.record({
    text,
    key: fc.constantFrom(true as const, undefined),
    rationale: text,
    misconception: optional,
  });
  fc.assert(
    fc.property(
      text,
      optional,
      fc.array(fc.option(option, { nil: undefined }), { minLength: 1, maxLength: 5 }),
      (stem, onlyKey, options) => {
        const after = edited({ fields: { stem, onlyKey }, options }) ?? "";
        const [own, next] = parse(after).items;
        expect([own.stem, own.onlyKey]).toEqual([stem, onlyKey]);
        const wanted = options.flatMap((each) => (each ? [JSON.parse(JSON.stringify(each))] : []));
        expect(own.options ?? []).toEqual(wanted);
        expect(next).toEqual(parse(file).items[1]);
        expect(after.endsWith(file.slice(file.indexOf("  # Step 2")))).toBe(true);
        expect(after.startsWith(file.slice(0, file.indexOf("    stem: Who")))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
