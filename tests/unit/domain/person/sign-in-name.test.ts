import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSignInName, typedName } from "../../../../src/domain/person/sign-in-name";

describe("a name to sign in with", () => {
  test.each([
    ["Amira@Example.org ", "amira@example.org"],
    ["o'neil+iatrox@mail.example.ca", "o'neil+iatrox@mail.example.ca"],
    ["Amira.Khan", "amira.khan@name.invalid"],
    ["dr_7", "dr_7@name.invalid"],
  ])("%s is stored as %s", (text, stored) => {
    expect(toSignInName(text)).toEqual({ ok: true, value: stored });
  });

  test.each([
    "",
    "ab",
    "a b c",
    "é",
    "amira@",
    "@example.org",
    "amira@localhost",
    "amira@name.invalid",
    "a".repeat(41),
  ])("“%s” is none", (text) => {
    expect(toSignInName(text)).toEqual({ ok: false, failure: "no-sign-in-name" });
  });

  test("is the same however often it is read, and is typed as it was without capitals", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9]{3,12}([._-][a-zA-Z0-9]{1,5})?$/), (text) => {
        const stored = toSignInName(text);
        expect(stored.ok && typedName(stored.value)).toBe(text.toLowerCase());
      }),
    );
  });
});
