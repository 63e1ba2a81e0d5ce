import { describe, expect, test } from "vitest";
import { describeSource } from "../../../../src/ui/source/describe-source";

const read = { checked: "2026-11-05", copy: "live" } as const;

describe("the dates of a source", () => {
  test("an undated page from a stored copy says both", () => {
    expect(describeSource({ stated: null, checked: "2026-11-25", copy: "stored" }, "en")).toBe(
      "page undated, read on 25 Nov 2026 from a stored copy",
    );
  });

  test("a page's own date is as exact as the page gives it", () => {
    expect(describeSource({ ...read, stated: "2024" }, "en")).toBe("page dated 2024, live page checked 5 Nov 2026");
    expect(describeSource({ ...read, stated: "2024-03" }, "en")).toBe(
      "page dated Mar 2024, live page checked 5 Nov 2026",
    );
    expect(describeSource({ ...read, stated: "2024-03-15" }, "en")).toBe(
      "page dated 15 Mar 2024, live page checked 5 Nov 2026",
    );
  });

  test("French says it in French", () => {
    expect(describeSource({ ...read, stated: "2024-03" }, "fr")).toBe(
      "page datée de mars 2024, page en ligne vérifiée le 5 nov. 2026",
    );
    expect(describeSource({ stated: null, checked: "2026-11-25", copy: "stored" }, "fr")).toBe(
      "page non datée, lue le 25 nov. 2026 dans une copie conservée",
    );
  });
});
