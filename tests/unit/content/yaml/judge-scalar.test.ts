import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../../src/content/yaml/parse-yaml";

const diagnosticsOf = (text: string) => {
  const read = parseYaml("facts/a.yaml", text);
  return read.ok ? [] : read.failure.map(({ location: { line }, message }) => `${line}: ${message}`);
};

describe("a value that YAML or a word processor changes without a word", () => {
  test.each([
    ["title: Form A #2\n", "1: “#2” is cut off: YAML takes all behind a space and # for a note that nobody reads."],
    [
      "a: 1\nstem: “Who issues it?”\n",
      "2: The curly quotation marks around this text become part of it: YAML takes them for letters.",
    ],
    [
      "a: 1\nclaim: “Fees: what and when”\n",
      "2: This text begins with the curly quotation mark “, which YAML takes for a letter.",
    ],
    [
      "claim: Ask Maria <!-- still so? -->\n",
      "1: This text holds the sign that begins a note, <!-- or {/*, and readers would see it.",
    ],
  ])("is told: %s", (text, message) => {
    expect(diagnosticsOf(text)).toEqual([message]);
  });

  test.each([
    "title: Form A # the second one\n",
    'title: "Form A #2"\n',
    "title: Form A#2\n",
    'stem: "“Who issues it?” is what she asks."\n',
    'stem: "“Who issues it?”"\n',
    "stem: She asks “who”, and he “when”.\n",
    "# ask Maria\ntitle: Form A\n",
  ])("is not seen in %s", (text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  });
});
