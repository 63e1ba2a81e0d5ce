import { describe, expect, test } from "vitest";
import { judgeLinkText } from "../../../../../src/content/gate/judge/judge-link-text";

describe("what a link shows", () => {
  test.each([
    ["https://mcc.ca", "https://evil.example"],
    ["see www.cpso.on.ca here", "https://cpso.on.ca.evil.example/"],
    ["mcc.ca", "https://mcc-ca.example"],
    ["mсc.ca", "https://mcc.ca"],
    ["mcc.ca", "/articles/mccqe-lmcc"],
    ["help@mcc.ca", "mailto:help@evil.example"],
    ["help@mcc.ca", "https://mcc.ca"],
  ])("%s does not lead to %s", (words, url) => {
    expect(judgeLinkText(words, url)?.message).toMatch(/^The link shows “.+” and leads to .+\.$/);
  });

  test.each([
    ["https://mcc.ca", "https://www.mcc.ca/fees"],
    ["mcc.ca/fees", "https://mcc.ca/other"],
    ["apply.mcc.ca", "https://mcc.ca"],
    ["https://MCC.ca.", "https://mcc.ca"],
    ["help@mcc.ca", "mailto:Help@mcc.ca?subject=Fees"],
    ["the list of fees", "https://mcc.ca"],
    ["Dr. Who, e.g. on page 3.5", "https://mcc.ca"],
  ])("%s may lead to %s", (words, url) => {
    expect(judgeLinkText(words, url)).toBeNull();
  });
});
