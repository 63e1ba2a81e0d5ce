import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyTime, markCopy } from "../../../../src/domain/device/copy-mark";

const page = '<!DOCTYPE html><html lang="fr"><head><title>Guide</title></head><body>&lt;html</body></html>';
const inBrowser = (html: string) => {
  const [, copy] = /<html data-copy="([^"]*)"/.exec(html) ?? [];
  return copyTime(copy === undefined ? {} : { copy });
};

describe("the mark of a page that comes from the device's copy", () => {
  test("is an attribute of its root and changes nothing else", () => {
    expect(markCopy(page, "Wed, 25 Nov 2026 12:00:00 GMT")).toBe(
      `<!DOCTYPE html><html data-copy="Wed, 25 Nov 2026 12:00:00 GMT" lang="fr"><head><title>Guide</title></head><body>&lt;html</body></html>`,
    );
  });

  test("says when the server gave the page, to the second", () => {
    const second = fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => new Date(seconds * 1000));
    fc.assert(
      fc.property(second, (given) => {
        expect(inBrowser(markCopy(page, given.toUTCString()))).toEqual(given);
      }),
    );
  });

  test("is missing from a page of the server", () => {
    expect(inBrowser(page)).toBeUndefined();
  });

  test("marks the copy also where the server gave no date", () => {
    expect(inBrowser(markCopy(page, null))?.getTime()).toBeNaN();
  });
});
