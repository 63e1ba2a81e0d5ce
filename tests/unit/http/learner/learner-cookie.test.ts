import { describe, expect, test } from "vitest";
import {
  expiredLearnerCookie,
  learnerCookie,
  makeLearnerToken,
  readLearnerToken,
} from "../../../../src/http/learner/learner-cookie";

const site = "https://iatrox.example";
const token = "A".repeat(43);

describe("the learner's cookie", () => {
  test("holds 256 bits that no two learners share", () => {
    const tokens = Array.from({ length: 100 }, makeLearnerToken);
    expect(new Set(tokens).size).toBe(100);
    expect(tokens.every((made) => Buffer.from(made, "base64url").length === 32)).toBe(true);
  });

  test("is out of reach for scripts and other sites, and bound to the host behind TLS", () => {
    expect(learnerCookie(token, undefined)).toBe(`learner=${token}; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax`);
    expect(learnerCookie(token, site)).toBe(
      `__Host-learner=${token}; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
  });

  test("is read back from among others, and only when it is shaped like one", () => {
    const read = (cookie: string, siteUrl?: string) => readLearnerToken({ cookie }, siteUrl);
    expect(read(`a=b; learner=${token}; c=d`)).toBe(token);
    expect(read(`__Host-learner=${token}`, site)).toBe(token);
    expect([read(`learner=${token}`, site), read("learner=short"), read(`xlearner=${token}`), read("")]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("is taken away by one that has expired", () => {
    expect(expiredLearnerCookie(site)).toContain("__Host-learner=; Max-Age=0;");
  });
});
