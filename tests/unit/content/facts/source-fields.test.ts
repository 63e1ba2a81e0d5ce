import { describe, expect, test } from "vitest";
import { readSharedFacts } from "../../../../src/content/facts/read-shared-facts";

const diagnosticsOf = (url: string, more = "    checked: 2026-11-25\n") => {
  const entry = `sources:\n  - id: one\n    title: A page\n    publisher: MCC\n    url: ${url}\n    stated: undated\n${more}    copy: live\n`;
  return readSharedFacts(new Map([["facts/a.yaml", entry]])).diagnostics.map(
    ({ location: { line }, message, suggestion }) => ({
      line,
      message,
      suggestion,
    }),
  );
};

describe("the address of a source is that of a plain public host", () => {
  test.each([
    ["http://127.0.0.1/x", "the address leads to a number instead of a site's name"],
    ["https://cmpa-acpm.ca@evil.example/", "the address has a name or an @ before the site's own name"],
    ["https://mсc.ca/", "the address has letters of another alphabet in the site's name"],
    ["https://xn--mc-nmc.ca/", "the address has letters of another alphabet in the site's name"],
    ["http://localhost/page", "the address leads into a private network"],
    ["https://mcc.ca:99/page", "the address has an unusual port number"],
  ])("%s is refused", (url, why) => {
    expect(diagnosticsOf(url)).toEqual([
      {
        line: 5,
        message: `\`url\` says \`${url}\`: ${why}.`,
        suggestion:
          "Write the address of the official page as the browser shows it, beginning with https:// and the body's own name.",
      },
    ]);
  });

  test("https://mcc.ca/fees?year=2026 is not", () => {
    expect(diagnosticsOf("https://mcc.ca/fees?year=2026")).toEqual([]);
  });
});

test("a source without the day it was read says what to write", () => {
  expect(diagnosticsOf("https://mcc.ca/", "")).toEqual([
    {
      line: 2,
      message: "`checked` is missing.",
      suggestion: "Write it: the day on which you read the page, such as `checked: 2026-11-25`.",
    },
  ]);
});
