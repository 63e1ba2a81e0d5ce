import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { checkAnswer } from "../support/learn-in-browser";

/** What a screen reader is told of a question of each form: the group bears the stem, and each control its name. */
const expected = {
  "single-best-answer": `
    - radiogroup /.+/:
      - heading /.+/ [level=1]
      - radio /.+/
      - radio /.+/
      - radio /.+/`,
  "multiple-response": `
    - group /.+/:
      - heading /.+/ [level=1]
      - paragraph: Choose all that apply.
      - checkbox /.+/
      - checkbox /.+/
      - checkbox /.+/`,
  ordering: `
    - group /.+/:
      - heading /.+/ [level=1]
      - paragraph: /first at the top/
      - list:
        - listitem:
          - button /Move up. .+/ [disabled]
          - button /Move down. .+/
        - listitem:
          - button /Move up. .+/
          - button /Move down. .+/
        - listitem:
          - button /Move up. .+/
      - status`,
  numeric: `
    - group /.+/:
      - heading /.+/ [level=1]
      - paragraph:
        - spinbutton /.+/`,
  "decision-case": `
    - group /.+/:
      - heading /.+/ [level=1]
      - group /Part 1 of \\d .+/:
        - paragraph:
          - text: /Choose (one|up to \\d)/
          - status
        - radio /.+/
        - radio /.+/
      - group /Part 2 of \\d .+/:
        - radio /.+/`,
  "extended-matching": `
    - group /.+/:
      - heading /.+/ [level=1]
      - paragraph: /Choose an answer from the list/
      - list "Answers to choose from":
        - listitem: /.+/
        - listitem: /.+/
        - listitem: /.+/
        - listitem: /.+/
      - text: /1\\./
      - combobox /1\\. .+/
      - text: /2\\./
      - combobox /2\\. .+/`,
};

const passage = `
    - blockquote:
      - paragraph:
        - mark: /.+/
      - link /^Read the passage/
      - link /Official source|Secondary source/`;

/** Of several right answers each may have a passage of its own, under it. */
const spokenOf = (form: string) => `
  - main:
    - heading /.+/ [level=1]
    - status:
      - heading /Right|Partly right|Not right/ [level=2]${form === "multiple-response" ? "" : passage}
    - status:
      - paragraph: /Saved/
    - button "Finish block"`;

const open = async (page: Page, form: string) => {
  const reply = await page.request.post("/api/blocks", {
    data: { forms: [form], count: 1, mode: "tutor", seed: "tree" },
  });
  const { id } = (await reply.json()) as { id: string };
  await page.goto(`/practice/${id}`);
};

for (const [form, tree] of Object.entries(expected))
  test(`a screen reader is told what a question of the form ${form} asks, and what became of the answer`, async ({
    page,
  }) => {
    await open(page, form);
    await expect(page.locator("#answer")).toMatchAriaSnapshot(tree);
    await checkAnswer(page);
    await expect(page.locator("body")).toMatchAriaSnapshot(spokenOf(form));
    await expect(page.locator("blockquote a").first()).toBeVisible();
  });
