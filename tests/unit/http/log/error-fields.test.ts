import { expect, test } from "vitest";
import { errorFields } from "../../../../src/http/log/error-fields";

const full = Object.assign(new Error("write failed"), { code: "ENOSPC" });
const wrapped = new Error("Invalid `prisma.response.create()` invocation: Maria wrote this", {
  cause: Object.assign(new Error("could not extend file"), { originalCode: "53100" }),
});

test.each([
  [full, "the disk is full"],
  [wrapped, "the disk is full"],
  [new Error('could not write file "pg_wal/xlogtemp.1": No space left on device'), "the disk is full"],
  [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "the database cannot be reached"],
  [new Error("anything else"), undefined],
  ["no error at all", undefined],
])("%s is logged with a reason that an operator knows", (error, reason) => {
  expect(errorFields(error).reason).toBe(reason);
});

test("nothing of what an error says is logged", () => {
  expect(JSON.stringify(errorFields(wrapped))).not.toContain("Maria");
});
