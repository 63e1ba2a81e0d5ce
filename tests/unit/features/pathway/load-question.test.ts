import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../src/content/pathway/compile-pathway";
import { loadQuestion } from "../../../../src/features/pathway/load-question";
import { smallPathway } from "../../../support/small-pathway";

const result = compilePathway(
  smallPathway({
    rules: `
  - { when: { where: [here] }, to: stay }
  - { when: { where: [there], when: [now] }, to: go }
  - { when: { where: [there], when: [later] }, to: stay }`,
  }),
)?.result;
if (!result?.ok) throw new Error("The small route must pass.");
const open = (fields: Record<string, unknown>) => loadQuestion(result.value, fields, "en");

describe("the question that an address asks for", () => {
  test("is the first where nothing was said, with how many may come", () => {
    expect(open({})).toMatchObject({ question: { id: "where" }, number: 1, most: 2, answers: [], unknown: [] });
  });

  test("is the next that still matters, with the answers before it and a way to change each", () => {
    expect(open({ where: "there" })).toMatchObject({
      question: { id: "when" },
      earlier: [["where", "there"]],
      number: 2,
      most: 2,
      answers: [{ question: "Where are you?", answer: "There", change: "/route?where=there&change=where" }],
    });
  });

  test("was refused only where it is the one that was sent off, without an answer", () => {
    expect(open({ submitted: "where" })).toMatchObject({ question: { id: "where" }, isRefused: true, unknown: [] });
    expect(open({ where: "there", submitted: "where" })).toMatchObject({ question: { id: "when" }, isRefused: false });
    expect(open({ where: "there", submitted: "when" })).toMatchObject({ question: { id: "when" }, isRefused: true });
    expect(open({ where: "here", submitted: "where" })).toEqual({ redirect: "/route/stay?where=here" });
    expect(open({ where: "there", when: "now", change: "where", submitted: "where" })).toMatchObject({
      isRefused: false,
    });
  });

  test("is skipped where the outcome is settled", () => {
    expect(open({ where: "here" })).toEqual({ redirect: "/route/stay?where=here" });
    expect(open({ where: "here", when: "now" })).toEqual({ redirect: "/route/stay?where=here" });
  });

  test("is asked again to be changed, with the old answer chosen and later ones kept", () => {
    const changing = open({ where: "there", when: "now", change: "where" });
    expect(changing).toMatchObject({ question: { id: "where" }, earlier: [["when", "now"]], number: 1, answers: [] });
    expect("question" in changing && changing.question.answers.map(({ chosen }) => chosen)).toEqual([false, true]);
  });

  test("tells what nobody knows, and carries it on to the outcome that tells it again", () => {
    expect(open({ where: "mars", "<b>": "x" })).toMatchObject({
      question: { id: "where" },
      unknown: ["where=mars", "<b>=x"],
    });
    expect(open({ where: "here", foo: ["a", "b"] })).toEqual({ redirect: "/route/stay?where=here&foo=b" });
    expect(open({ change: "nonsense" })).toMatchObject({ question: { id: "where" }, unknown: [] });
  });
});
