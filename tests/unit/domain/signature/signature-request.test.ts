import { describe, expect, test } from "vitest";
import { requestState, signatureRequestSchema, signerOf } from "../../../../src/domain/signature/signature-request";

const now = new Date("2026-11-28T12:00:00Z");
const later = new Date("2026-12-28T12:00:00Z");
const dates = { openedAt: null, signedAt: null, revokedAt: null, expiresAt: later };

describe("a request to an expert", () => {
  test("is new, then open, then signed", () => {
    expect(requestState(dates, now)).toBe("new");
    expect(requestState({ ...dates, openedAt: now }, now)).toBe("open");
    expect(requestState({ ...dates, openedAt: now, signedAt: now }, later)).toBe("signed");
  });

  test("ends at its moment, or when an editor ends it", () => {
    expect(requestState({ ...dates, expiresAt: now }, now)).toBe("expired");
    expect(requestState({ ...dates, openedAt: now, revokedAt: now }, now)).toBe("revoked");
  });

  test.each([
    [{ name: "Dr. A", role: "family physician", named: true, description: "a physician" }, "Dr. A, family physician"],
    [{ name: "Dr. A", role: "", named: true, description: "" }, "Dr. A"],
    [{ name: "Dr. A", role: "family physician", named: false, description: "a physician" }, "a physician"],
    [{ name: "Dr. A", role: "family physician", named: false, description: "" }, null],
    [{ name: null, role: "", named: true, description: "" }, null],
  ])("shows of the expert what they want", (expert, shown) => {
    expect(signerOf(expert)).toBe(shown);
  });

  test("takes a name in any script, and none that turns what follows it round", () => {
    const nameIs = (name: string) => signatureRequestSchema.safeParse({ article: "permit", name }).success;
    expect(["Dr. A. Example", "د. رنا حداد", "李医生"].map(nameIs)).toEqual([true, true, true]);
    expect(["", "  ", "Dr. \u202Eelpmaxe", "Dr.\nExample", "a".repeat(81)].map(nameIs)).not.toContain(true);
  });
});
