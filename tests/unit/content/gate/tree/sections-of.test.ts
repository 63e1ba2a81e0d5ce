import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../../../../src/content/gate/canonical/parse-canonical";
import { sectionsOf } from "../../../../../src/content/gate/tree/sections-of";

const sections = (body: string) => sectionsOf(parseCanonical(body), "en");
const step = (title: string, text: string) => `<Step title="${title}">\n\n${text}\n\n</Step>\n\n`;
const callout = (type: string, text: string, title = "") =>
  `<Callout type="${type}"${title && ` title="${title}"`}>\n\n${text}\n\n</Callout>\n\n`;

describe("sectionsOf", () => {
  it("gives every part of a guide its anchor", () => {
    const body = `<BottomLine>\n\nFirst.\n\n</BottomLine>\n\nTwo systems.\n\n${step("Exams", "Sit them.")}${step("Fees", "Pay.")}${callout("warning", "Mind.")}<Practice />\n\n<Sources />\n`;
    expect(sections(body)).toEqual([
      { anchor: "bottom-line", heading: "The bottom line", passages: ["First."] },
      { anchor: "introduction", heading: "Introduction", passages: ["Two systems."] },
      { anchor: "step-1", heading: "Exams", passages: ["Exams", "Sit them."] },
      { anchor: "step-2", heading: "Fees", passages: ["Fees", "Pay."] },
      { anchor: "warning", heading: "Warning", passages: ["Mind."] },
      { anchor: "practice", heading: "Practice", passages: [] },
      { anchor: "sources", heading: "Official sources", passages: [] },
    ]);
  });

  it("keeps a no-break space where readers see it, in a heading, and folds it where sentences are compared", () => {
    expect(sections(step("Le permis\u00a0:  un parrain", "Écrivez\u00a0: vite."))).toEqual([
      {
        anchor: "step-1",
        heading: "Le permis\u00a0: un parrain",
        passages: ["Le permis : un parrain", "Écrivez : vite."],
      },
    ]);
    expect(sections("## L’«\u00a0examen\u00a0»\n\nPassez-le.")).toEqual([
      { anchor: "l-examen", heading: "L’«\u00a0examen\u00a0»", passages: ["L’« examen »", "Passez-le."] },
    ]);
  });

  it("makes a warning in a step a section of its own, and goes on with the step after it", () => {
    const body =
      step("Exams", `Before.\n\n${callout("warning", "Mind.", "Papers")}After.`) + callout("warning", "Again.");
    expect(sections(body)).toEqual([
      { anchor: "step-1", heading: "Exams", passages: ["Exams", "Before.", "After."] },
      { anchor: "warning", heading: "Papers", passages: ["Papers", "Mind."] },
      { anchor: "warning-2", heading: "Warning", passages: ["Again."] },
    ]);
  });

  it("makes a titled hint between sections a section, and leaves one in prose where it is", () => {
    const body = `Words.\n\n${callout("info", "Here.", "Hint")}${step("Exams", "Sit.")}${callout("info", "There.", "Good to know")}`;
    expect(sections(body).map(({ anchor, passages }) => [anchor, passages])).toEqual([
      ["introduction", ["Words.", "Hint", "Here."]],
      ["step-1", ["Exams", "Sit."]],
      ["good-to-know", ["Good to know", "There."]],
    ]);
  });

  it("begins a section at each second-level heading, under an anchor of its own", () => {
    const body =
      "## Fées &amp; time\n\na\n\n## Fees time\n\nb\n\n## Practice\n\nc\n\n### Deeper\n\nd\n\n<Practice />\n";
    expect(sections(body).map(({ anchor, passages }) => [anchor, passages])).toEqual([
      ["fees-time", ["Fées & time", "a"]],
      ["fees-time-2", ["Fees time", "b"]],
      ["practice-2", ["Practice", "c", "Deeper", "d"]],
      ["practice", []],
    ]);
  });

  it("reads passages as a reader does", () => {
    const body =
      "One **bold\nline**<br />two.\n\n- item\n  - inner\n\n| a | b |\n| - | - |\n| `c` | [d](https://mcc.ca) |\n";
    expect(sections(body)[0]?.passages).toEqual(["One bold line two.", "item", "inner", "a", "b", "c", "d"]);
  });
});
