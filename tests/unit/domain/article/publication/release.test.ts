import { describe, expect, test } from "vitest";
import { laterRelease, releaseOn } from "../../../../../src/domain/article/publication/release";

const fresh = { day: "2026-12-01", isPublic: false };

describe("an article", () => {
  test("is public when nothing holds it back, and from its day on", () => {
    expect(releaseOn({ draft: false }, fresh)).toBe("public");
    expect(releaseOn({ draft: false, publishFrom: "2026-12-02" }, fresh)).toBe("waiting");
    expect(releaseOn({ draft: false, publishFrom: "2026-12-01" }, fresh)).toBe("public");
    expect(releaseOn({ draft: false, publishFrom: "2026-11-30" }, fresh)).toBe("public");
  });

  test("is a draft whatever its day says", () => {
    expect(releaseOn({ draft: true, publishFrom: "2026-11-01" }, fresh)).toBe("draft");
  });

  test("that readers have is not taken back by becoming a draft, and a day holds back only its new text", () => {
    expect(releaseOn({ draft: true }, { ...fresh, isPublic: true })).toBe("taken-back");
    expect(releaseOn({ draft: false, publishFrom: "2027-01-01" }, { ...fresh, isPublic: true })).toBe("waiting");
  });
});

test("of two releases both hold: a draft if one is, and the later day", () => {
  const [early, late] = [
    { draft: false, publishFrom: "2026-12-01" },
    { draft: false, publishFrom: "2027-01-01" },
  ];
  for (const [one, other] of [
    [early, late],
    [late, early],
  ] as const)
    expect(laterRelease(one, other)).toEqual(late);
  expect(laterRelease({ draft: true }, early)).toEqual({ draft: true, publishFrom: "2026-12-01" });
  expect(laterRelease({ draft: false }, { draft: false })).toEqual({ draft: false });
});
