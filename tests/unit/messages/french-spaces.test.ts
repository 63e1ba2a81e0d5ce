import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The texts of a topic; a function of words gives what it says of threes. */
const textsIn = (messages: unknown): string[] => {
  if (typeof messages === "string") return [messages];
  if (typeof messages === "function") {
    try {
      return textsIn(messages(...Array(messages.length).fill(3)));
    } catch {
      return []; // It needs more than numbers.
    }
  }
  return typeof messages === "object" && messages !== null ? Object.values(messages).flatMap(textsIn) : [];
};

const topics = readdirSync("src/messages/fr").map((file) => file.replace(".ts", ""));

test("in no French text does a line begin with a colon or a closing quotation mark, or a space stand before ; ? or !", async () => {
  const texts: string[] = [];
  for (const topic of topics) texts.push(...textsIn(await import(`../../../src/messages/fr/${topic}.ts`)));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => / [:»%]|« |[ \u00a0][;?!](\s|$)/.test(text))).toEqual([]);
});

/** A colon that a component writes between two texts: French has a space before it. */
const ownColon = /\}: (?:\$?\{|<)|\}:\{|>: \{/;

test.each(["{messages.edit}: {stem}", "{system.name}: </span>", '<span className="sr-only">: {heading}</span>'])(
  "a colon that is English in every language is found in: %s",
  (line) => {
    expect(line).toMatch(ownColon);
  },
);

test("no component writes a colon of its own between texts: each language has one", () => {
  const files = ["features", "pages", "ui"].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => `src/${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(200);
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
  expect(
    lines.filter((line) => ownColon.test(line) && !/^\s*(?:\}|export |const |function |\{ \w+, |\/?\*)/.test(line)),
  ).toEqual([]);
});
