import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "../../../../src/domain/person/own-path";

test.each(["/", "/account", "/fr/studio/people?done=changed#invite", "/studio/drafts/1?section=step-1"])(
  "%s is a path of this site",
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  " /account",
  "account",
  "/api/people/sign-out",
  "/api",
  "",
  `/${"a".repeat(500)}`,
  ["/account"],
  undefined,
])("%j is none", (path) => {
  expect(ownPath(path)).toBeNull();
});

test("never leads to another origin, whatever it is", () => {
  const text = fc.string({ unit: fc.constantFrom(..."/\\.:@?#%&=a\t\n \u0000") });
  fc.assert(
    fc.property(text, (path) => {
      const own = ownPath(path);
      expect(own === null || new URL(own, "https://iatrox.example").origin === "https://iatrox.example").toBe(true);
    }),
    { numRuns: 2000 },
  );
});
