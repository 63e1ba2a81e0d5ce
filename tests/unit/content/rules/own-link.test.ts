import { describe, expect, test } from "vitest";
import { ownLink } from "../../../../src/content/rules/own-link";

const file = "articles/permits/article.mdx";
const addresses = new Set(["/articles/permits"]);
const sections = [{ anchor: "step-1", heading: "Choose", passages: [] }];
const found = (text: string) =>
  ownLink({ file, text, sections, addresses }).map(({ location: { line }, message }) => ({
    line,
    message,
  }));

describe("a link to the site itself", () => {
  test("passes where there is such a page or section", () => {
    expect(
      found('[a](/articles/permits) [b](#step-1) [c](/practice) [d](/)\n<LinkCard href="/articles/permits#step-2" />'),
    ).toEqual([]);
  });

  test("that leads nowhere is told at its line", () => {
    expect(found('x\n[a](/articles/permit)\n<LinkCard href="/nowhere" />\n[b](#step-9)\n')).toEqual([
      { line: 2, message: "The link to `/articles/permit` leads nowhere: there is no such page or section." },
      { line: 3, message: "The link to `/nowhere` leads nowhere: there is no such page or section." },
      { line: 4, message: "The link to `#step-9` leads nowhere: there is no such page or section." },
    ]);
  });

  test("to another site is none of its business", () => {
    expect(found("[a](https://www.cpso.on.ca/nowhere)")).toEqual([]);
  });
});
