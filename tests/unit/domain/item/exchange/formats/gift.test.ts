import { describe, expect, test } from "vitest";
import { readGift } from "../../../../../../src/domain/item/exchange/formats/gift/read-gift";

const read = (text: string) => readGift({ name: "quiz.txt", bytes: new TextEncoder().encode(text) });

// The examples of docs.moodle.org, "GIFT format", in words of our own.
describe("a GIFT file", () => {
  test("is read in each of its kinds of question that has a form here", () => {
    const { items, diagnostics } = read(
      [
        "// a comment\n::Capital:: Which city is the capital of Ontario?{\n=Toronto#Yes.\n~Ottawa#That is Canada's.\n~Hamilton\n}",
        "Who needs it?{~%50%Anna ~%50%Ben ~%-100%Carl}",
        "It costs {=10 ~12} dollars.",
        "Ice floats.{T#Look again.#Right.}",
        "How long?{#12:1}",
        "Between?{#1..5}",
        "Match.{=cat -> animal =rose -> plant = -> stone}",
        "Order.{=1 -> first =2 -> second =3 -> third}",
      ].join("\n\n"),
    );
    expect(diagnostics).toEqual([]);
    const option = (text: string, isKey: boolean, rationale = "") => ({ text, isKey, rationale });
    expect(items).toEqual([
      {
        form: "single-best-answer",
        stem: "Which city is the capital of Ontario?",
        options: [
          option("Toronto", true, "Yes."),
          option("Ottawa", false, "That is Canada's."),
          option("Hamilton", false),
        ],
      },
      {
        form: "multiple-response",
        stem: "Who needs it?",
        options: [option("Anna", true), option("Ben", true), option("Carl", false)],
      },
      {
        form: "single-best-answer",
        stem: "It costs _____ dollars.",
        options: [option("10", true), option("12", false)],
      },
      {
        form: "single-best-answer",
        stem: "Ice floats.",
        options: [option("True", true, "Right."), option("False", false, "Look again.")],
      },
      { form: "numeric", stem: "How long?", tolerance: 1, options: [option("12", true)] },
      { form: "numeric", stem: "Between?", tolerance: 2, options: [option("3", true)] },
      {
        form: "extended-matching",
        stem: "Match.",
        options: [option("animal", true), option("plant", true), option("stone", false)],
        stems: [
          { text: "cat", key: "animal", rationale: "" },
          { text: "rose", key: "plant", rationale: "" },
        ],
      },
      {
        form: "ordering",
        stem: "Order.",
        options: [option("first", true), option("second", true), option("third", true)],
      },
    ]);
  });

  test("is taken as far as it is good, and what is not is named with its line", () => {
    const { items, diagnostics } = read(
      "Write about it.{}\n\nGood?{=yes ~no}\n\nNo brace\n\nBroken {=a ~b\n\nTwo {=a {b} ~c}\n\nName it.{=Ada =Lovelace}\n\nNo key {~a ~b}",
    );
    expect(items.map(({ stem }) => stem)).toEqual(["Good?"]);
    expect(diagnostics.map(({ rule, severity, location }) => [rule, severity, location.line])).toEqual([
      ["form", "error", 1],
      ["form", "error", 5],
      ["syntax", "error", 7],
      ["syntax", "error", 9],
      ["form", "error", 11],
      ["key", "error", 13],
    ]);
    for (const { message, suggestion } of diagnostics) {
      expect(message).toMatch(/\.$/);
      expect(suggestion).toMatch(/\.$/);
    }
  });

  test("loses its scripts and says what else text could not hold", () => {
    const { items, diagnostics } = read(
      '[html]<p>See <img src\\=x onerror\\=alert(1) alt\\="a map"> this<script>alert(1)</script></p>{=[html]<b>yes</b> ~no}',
    );
    expect(items).toMatchObject([{ stem: "See [a map] this", options: [{ text: "yes" }, { text: "no" }] }]);
    expect(diagnostics).toMatchObject([
      { rule: "markup", severity: "warning", message: expect.stringContaining("<img>, <script>") },
    ]);
  });

  test("nests nothing, however many braces it opens", () => {
    const { items, diagnostics } = read(`Deep ${"{".repeat(10_000)}${"}".repeat(10_000)}\n\nGood?{=yes ~no}`);
    expect(items).toHaveLength(1);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["syntax"]);
  });
});
