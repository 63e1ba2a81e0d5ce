import { describe, expect, test } from "vitest";
import { authoredItemSchema } from "../../../../../../src/domain/item/authored-item";
import { authored, compiled, fact } from "../../sample-context";

const key = (text: string) => ({ text, key: true, rationale: "The rules ask for it." });
const wrong = (text: string) => ({ text });
const harmful = (text: string) => ({
  text,
  harmful: true,
  rationale: "Ships have sunk so.",
  misconception: "Thinks that the channel is safe at night.",
});
const others = ["Paint the hull", "Sell the cargo", "Change the flag", "Wait for spring"].map(wrong);

const facts = [
  fact("rule", "Hail the tower and light a lamp before you enter."),
  fact("moor", "Moor at the north quay. Sail at night."),
];
const first = { stem: "What does she do before she enters?", upTo: 2 };
const second = { stem: "Where does she go once she is in?", upTo: 1 };
const enter = { ...first, options: [key("Hail the tower"), key("Light a lamp"), harmful("Sail at night"), ...others] };
const berth = { ...second, facts: ["moor"], options: [key("The north quay"), wrong("The south quay"), ...others] };

const fields = { form: "decision-case", stem: "A captain nears the harbour in fog.", parts: [enter, berth] };
const compile = (parts: unknown[]) => compiled({ facts, authored: [authored({ ...fields, parts })] });
const messages = (parts: unknown[]) => compile(parts).diagnostics.map(({ rule, message }) => `${rule} ${message}`);

/** The first part is proved by the item's own fact alone: its harmful option stands in the other one. */
const apart = [{ ...enter, facts: ["rule"] }, berth];

describe("a written case", () => {
  test("is proved part by part from the facts of each part", () => {
    const { items, diagnostics } = compile(apart);
    expect(diagnostics).toEqual([]);
    const [item] = items;
    const parts = item?.form === "decision-case" ? item.parts : [];
    const textOf = (id: string) => parts.flatMap(({ options }) => options).find((option) => option.id === id)?.text;
    expect(item?.form === "decision-case" && item.key.parts.map(({ options }) => options.map(textOf).sort())).toEqual([
      ["Hail the tower", "Light a lamp"],
      ["The north quay"],
    ]);
    expect(item?.facts.map(({ id }) => id)).toEqual(["rule", "moor"]);
    expect(item?.proof.evaluations.filter(({ satisfies }) => satisfies)).toHaveLength(3);
  });

  test("carries the passage of each part where the parts rest on different facts, and else none", () => {
    const factsOf = (parts: unknown[]) => {
      const [item] = compile(parts).items;
      return item?.form === "decision-case" ? item.parts.map(({ passage }) => passage?.fact) : [];
    };
    expect(factsOf(apart)).toEqual(["rule", "moor"]);
    const enterAgain = { ...berth, facts: ["rule"], options: [key("Hail the tower"), wrong("Far away"), ...others] };
    expect(factsOf([{ ...enter, facts: ["rule"] }, enterAgain])).toEqual([undefined, undefined]);
  });

  test("has options with ids of their own in every part, also where they read the same", () => {
    const [item] = compile(apart).items;
    const ids = item?.form === "decision-case" ? item.parts.flatMap(({ options }) => options.map(({ id }) => id)) : [];
    expect(ids).toHaveLength(13);
    expect(new Set(ids).size).toBe(13);
  });

  test("is refused where a wrong option stands in a quote of its part's facts", () => {
    expect(messages([enter, berth])).toEqual([
      "L26 The key of “A captain nears the harbour in fog.” is not proved: the rule “its evidence stands in a quote of the facts that its part rests on” holds for the distractor “Sail at night” too.",
    ]);
  });

  test("is refused with a part that has no key", () => {
    expect(
      messages([
        { ...enter, facts: ["rule"] },
        { ...berth, options: [wrong("Far away"), ...berth.options.slice(1)] },
      ]),
    ).toEqual(["L26 “A captain nears the harbour in fog.”: in each part at least one option must be the key."]);
  });

  test.each([
    ["a key without rationale", { text: "Light a lamp", key: true }, "L27 “Light a lamp” has no rationale"],
    [
      "harm without rationale",
      { ...harmful("Sail at night"), rationale: undefined },
      "L27 “Sail at night” has no rationale",
    ],
    [
      "harm without a misconception",
      { ...harmful("Sail at night"), misconception: undefined },
      "L27 “Sail at night” does harm and has no misconception",
    ],
    [
      "harm in a key",
      { ...key("Light a lamp"), harmful: true, misconception: "It is dark." },
      "L28 in part 1, “Light a lamp” is a key and harmful",
    ],
  ])("is refused with %s", (_, option, message) => {
    const others = enter.options.filter(({ text }) => text !== option.text);
    const found = messages([{ ...enter, facts: ["rule"], options: [...others, option] }, berth]);
    expect(found).toContain(message.replace(/^(L\d\d) (.*)$/, "$1 “A captain nears the harbour in fog.”: $2."));
  });

  test("is refused with an option twice in one part", () => {
    const found = messages([
      { ...enter, facts: ["rule"], options: [...enter.options, wrong("paint the hull.")] },
      berth,
    ]);
    expect(found).toEqual([expect.stringMatching(/^L28 .*: part 1 has the option “paint the hull\.?” twice\.$/i)]);
  });

  test("is refused with a limit below its keys, or one that lets everything be chosen", () => {
    const limited = (upTo: number) => messages([{ ...enter, facts: ["rule"], upTo }, berth]);
    expect(limited(1)).toEqual(["L28 “A captain nears the harbour in fog.”: part 1 has 2 keys and allows 1."]);
    expect(limited(7)).toEqual(["L28 “A captain nears the harbour in fog.”: part 1 allows 7 of 7 options."]);
  });

  test("has two or three parts with menus of 6 to 40", () => {
    const fits = (parts: unknown[]) =>
      authoredItemSchema.safeParse({ id: "one", objective: "rule", ...fields, parts }).success;
    const long = Array.from({ length: 40 }, (_, position) => wrong(`Option ${position}`));
    expect([fits([enter]), fits([enter, berth]), fits([enter, berth, berth, berth])]).toEqual([false, true, false]);
    expect(fits([enter, { ...berth, options: long }])).toBe(true);
    expect(fits([enter, { ...berth, options: [...long, wrong("One more")] }])).toBe(false);
    expect(fits([enter, { ...berth, options: berth.options.slice(0, 5) }])).toBe(false);
  });

  test("explains no option that it need not", () => {
    const [item] = compile(apart).items;
    const options = item?.form === "decision-case" ? item.parts.flatMap((part) => part.options) : [];
    expect(options.filter(({ rationale }) => rationale === "")).toHaveLength(9);
  });
});
