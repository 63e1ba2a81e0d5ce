import { expect, test } from "vitest";
import { compileContent } from "../../../../../src/content/compile-content";
import { listQuestions } from "../../../../../src/features/publishing/questions/list-questions";
import { permits } from "../../../../support/permits";

const file = "articles/permits/questions.yaml";

/** The questions of the small guide once its file of questions was changed. */
const listed = async (change: (text: string) => string = (text) => text) => {
  const files = permits();
  const text = change(files.get(file) ?? "");
  const { articles } = await compileContent(new Map([...files, [file, text]]));
  const [article] = articles;
  if (!article) throw new Error("There is no guide.");
  const sections = article.result.ok ? article.result.value.sections : [];
  return listQuestions({ article, sections, file, text });
};

test("lists what editors wrote and what models make, by section, with the key and the sentence that settles it", async () => {
  const { sections, unmade, models } = await listed();
  expect(sections.map(({ heading }) => heading)).toEqual(["Choose a permit", "Cross the border"]);
  const [lengths = [], border = []] = sections.map(({ questions }) => questions);
  expect(lengths.slice(0, 3).map(({ name, model, line }) => [name, model, line])).toEqual([
    ["visitor-months", null, 16],
    ["how-long/student", "how-long", 25],
    ["how-long/worker", "how-long", 25],
  ]);
  expect(border.map(({ answers }) => answers.filter(({ isKey }) => isKey).map(({ of }) => of))).toEqual([
    ["The Border Guard"],
  ]);
  expect(border[0]?.restsOn).toEqual([
    {
      fact: "guard-checks",
      quote: "The Border Guard checks your permit but never issues one.",
      evidence: ["The Border Guard"],
      source: { title: "What we check", publisher: "Border Guard", url: "https://border.example.org/checks" },
    },
  ]);
  expect(models.map(({ id, made }) => [id, made])).toEqual([
    ["how-long", 3],
    ["by-length", lengths.length - 4],
  ]);
  expect(unmade).toEqual([]);
});

test("an ordering has its answers in the right order", async () => {
  const { sections } = await listed();
  const ordering = sections[0]?.questions.find(({ isOrdered }) => isOrdered);
  expect(ordering?.answers.map(({ text }) => Number(/\d+/.exec(text)))).toEqual([3, 12, 24]);
});

test("what is no question yet is listed with its line and what is missing, and so is a fact without one", async () => {
  const { sections, unmade } = await listed((text) =>
    text.replace("        key: true\n", "").replace("    answer: 3\n", ""),
  );
  expect(unmade.map(({ id, line, diagnostics }) => [id, line, diagnostics.map(({ rule }) => rule)])).toEqual([
    ["who-checks", 2, ["L26"]],
    ["visitor-months", 15, ["as-described"]],
  ]);
  expect(unmade[0]?.diagnostics[0]?.message).toBe("Exactly one option must be the key.");
  expect(sections.flatMap(({ facts }) => facts.filter(({ isUsed }) => !isUsed).map(({ id }) => id))).toEqual([
    "guard-checks",
  ]);
});

test("hints stand at their question, without its words, until somebody decides on them", async () => {
  const hinted = (text: string) => text.replace("text: Your employer", "text: Always your employer");
  const hintsOf = async (change: (text: string) => string) =>
    (await listed(change)).sections.flatMap(({ questions }) => questions).find(({ name }) => name === "who-checks")
      ?.diagnostics;
  const hints = await hintsOf(hinted);
  expect(hints?.map(({ severity }) => severity)).toContain("warning");
  expect(hints?.every(({ message }) => !message.includes("You arrive"))).toBe(true);
  const decided = (text: string) =>
    `${hinted(text)}\ndecisions:\n${hints?.map(({ rule }) => `  - { item: who-checks, rule: ${rule}, reason: It is meant to be so. }`).join("\n")}\n`;
  expect(await hintsOf(decided)).toEqual([]);
});
