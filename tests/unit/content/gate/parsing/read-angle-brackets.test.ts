import { describe, expect, it } from "vitest";
import { readAngleBrackets } from "../../../../../src/content/gate/parsing/read-angle-brackets";

const roleIn = (text: string) => readAngleBrackets(text)(text.indexOf("<"));

describe("readAngleBrackets", () => {
  it.each([
    "<3.5",
    "x <= y",
    "(<$2,000)",
    "<!-- a -->",
    "<your name>",
    "a <b and c",
    "a < b",
    "<help@mcc.ca>",
    "<https://mcc.ca>",
    "a <> b",
    "<- back",
    "<div",
    "<!DOCTYPE html>",
  ])("takes %s for text", (text) => expect(roleIn(text)).toBe("text"));

  it.each(["<br>", "<br/>", "<BR />"])("takes %s for a line break", (text) => expect(roleIn(text)).toBe("break"));

  it.each([
    "<Callout",
    "<Practice />",
    "</Step>",
    "<callout>",
    "<p hidden>x</p>",
    "<b>",
    "<x-a onclick='1'>",
    "<toString>",
    "<constructor/>",
    "<>x</>",
    "<Unknown>",
    "<img src=x onerror=alert(1)",
    "<svg:rect x='1'/>",
    "<foo>x</foo>",
    "<ScRiPt>",
  ])("takes %s for a tag", (text) => expect(roleIn(text)).toBe("tag"));
});
