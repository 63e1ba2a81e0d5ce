import { describe, expect, it } from "vitest";
import { describeSource } from "../../../src/ui/describe-source";

describe("what a reader is told of a source", () => {
  it("says that a stored copy is not the live page, and that a page has no date", () => {
    expect(describeSource({ stated: null, checked: "2026-11-25", copy: "stored" })).toBe(
      "page undated, read on 25 Nov 2026 from a stored copy",
    );
  });

  it("is as exact about the page's date as the page is", () => {
    const read = { checked: "2026-11-05", copy: "live" } as const;
    expect(describeSource({ ...read, stated: "2024" })).toBe("page dated 2024, live page checked 5 Nov 2026");
    expect(describeSource({ ...read, stated: "2024-03" })).toBe("page dated Mar 2024, live page checked 5 Nov 2026");
    expect(describeSource({ ...read, stated: "2024-03-15" })).toBe(
      "page dated 15 Mar 2024, live page checked 5 Nov 2026",
    );
  });
});
