import { describe, expect, test } from "vitest";
import { passwordError } from "../../../../src/domain/person/password";

const names = ["Amira Khan", "amira.khan@example.org"];

describe("a password", () => {
  test.each(["a long walk by the lake", "Tr0mb0ne-Maple", "chaussette verte 12", "ぁあぃいぅうぇえぉお"])(
    "may be “%s”",
    (text) => {
      expect(passwordError(text, names)).toBeNull();
    },
  );

  test.each([
    ["short", "too-short"],
    ["a".repeat(129), "too-long"],
    ["qwertyuiop", "common"],
    ["Password2026!", "common"],
    ["passwordpassword", "common"],
    ["1234567890", "common"],
    ["iatrox-iatrox-1", "common"],
    ["MotDePasse123", "common"],
    ["aaaaaaaaaaaa", "common"],
    ["abababababab", "common"],
    ["Amira.Khan99", "common"],
    ["khanamira@example", "common"],
  ])("may not be “%s”: %s", (text, error) => {
    expect(passwordError(text, names)).toBe(error);
  });

  test("counts characters as people do", () => {
    expect(passwordError("👩🏽‍⚕️🫀🫁🦷", [])).toBe("too-short");
  });
});
