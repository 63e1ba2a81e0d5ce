import { describe, expect, test } from "vitest";
import { printedStyle } from "../../../../bin/build/printed-style";

const printed = (...sheets: string[]) => printedStyle(sheets).replace(/\s+/g, "");

describe("what sheets say of print, said of the screen", () => {
  test("has the rules for print of every sheet in their layers, and no others", () => {
    const page = "@layer components{.bar{color:red}@media print{.bar{display:none}}}@media print{a{color:inherit}}";
    const map = "@media (width < 30rem){.map{width:1px}}@media print{.map{width:2px}}";
    expect(printed(page, map)).toBe("@layercomponents{.bar{display:none}}a{color:inherit}.map{width:2px}");
  });

  test("has the margins of paper around the page", () => {
    expect(printed("@page{margin:18mm 16mm}")).toBe("html{padding:18mm16mm;background:#fff}");
  });

  test("takes back what is said of dark screens, and of these alone", () => {
    const sheet = `@layer base{:root{--ink:black;--gap:1px}
      @media screen and (prefers-color-scheme:dark){:root{--ink:white}}
      @media screen and (max-width:30rem){:root{--gap:0}}
      @media (width < 30rem){:root{--ink:grey}}}`;
    expect(printed(sheet)).toBe(":root{--ink:black}");
  });
});
