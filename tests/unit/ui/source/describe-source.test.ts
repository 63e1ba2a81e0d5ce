import { describe, expect, test } from "vitest";
import { describeSource } from "../../../../src/ui/source/describe-source";

const read = { checked: "2026-11-05", copy: "live" } as const;

describe("the dates of a source", () => {
  test("an undated page from a stored copy says both", () => {
    expect(describeSource({ stated: null, checked: "2026-11-25", copy: "stored" }, "en")).toBe(
      "page undated, read on 25\u00a0Nov\u00a02026 from a stored copy",
    );
  });

  test("a page's own date is as exact as the page gives it", () => {
    expect(describeSource({ ...read, stated: "2024" }, "en")).toBe(
      "page dated 2024, live page checked 5\u00a0Nov\u00a02026",
    );
    expect(describeSource({ ...read, stated: "2024-03" }, "en")).toBe(
      "page dated Mar\u00a02024, live page checked 5\u00a0Nov\u00a02026",
    );
    expect(describeSource({ ...read, stated: "2024-03-15" }, "en")).toBe(
      "page dated 15\u00a0Mar\u00a02024, live page checked 5\u00a0Nov\u00a02026",
    );
  });

  test("French says it in French", () => {
    expect(describeSource({ ...read, stated: "2024-06-04" }, "fr")).toBe(
      "page datée du 4\u00a0juin\u00a02024, page en ligne vérifiée le 5\u00a0nov.\u00a02026",
    );
    expect(describeSource({ ...read, stated: "2024-08" }, "fr")).toContain("page datée d’août\u00a02024,");
    expect(describeSource({ ...read, stated: "2024" }, "fr")).toContain("page datée de 2024,");
    expect(describeSource({ ...read, stated: "2024-03" }, "fr")).toBe(
      "page datée de mars\u00a02024, page en ligne vérifiée le 5\u00a0nov.\u00a02026",
    );
    expect(describeSource({ ...read, stated: "2024-06-04" }, "fr")).toMatch(/^page datée du 4\u00a0juin\u00a02024, /);
    expect(describeSource({ ...read, stated: "2024-06-01" }, "fr")).toMatch(/^page datée du 1er\u00a0juin\u00a02024, /);
    expect(describeSource({ ...read, stated: "2024-08" }, "fr")).toMatch(/^page datée d’août\u00a02024, /);
    expect(describeSource({ ...read, stated: "2024" }, "fr")).toMatch(/^page datée de 2024, /);
    expect(describeSource({ stated: null, checked: "2026-11-25", copy: "stored" }, "fr")).toBe(
      "page non datée, lue le 25\u00a0nov.\u00a02026 dans une copie conservée",
    );
  });
});
