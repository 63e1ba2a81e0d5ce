import { expect, test } from "vitest";
import { decodePage } from "../../../../src/features/watch/decode-page";

const latin = (text: string) => Buffer.from(text, "latin1");

test("a page is read in the encoding that its server names, else in its own, else in UTF-8", () => {
  expect(decodePage(latin("é"), "text/html; charset=iso-8859-1")).toBe("é");
  expect(decodePage(latin('<meta charset="windows-1252">é'), "text/html")).toContain(">é");
  expect(decodePage(Buffer.from("é"), undefined)).toBe("é");
  expect(decodePage(Buffer.from("é"), "text/html; charset=no-such-thing")).toBe("é");
});
