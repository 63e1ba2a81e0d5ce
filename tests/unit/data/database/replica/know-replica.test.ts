import { expect, test } from "vitest";
import { isDown } from "../../../../../src/data/database/replica/know-replica";

const failed = (code: string, message = "getaddrinfo") => Object.assign(new Error(message), { code });

test("a server whose machine, process or name service does not answer is down, and asked again", () => {
  for (const code of ["ECONNREFUSED", "EHOSTUNREACH", "EAI_AGAIN", "57P03", "53300", "08006"])
    expect([code, isDown(failed(code))]).toEqual([code, true]);
  expect(isDown(new Error("Connection terminated due to connection timeout"))).toBe(true);
});

test("a name that nobody knows, a wrong password and a wrong database are for the operator to mend", () => {
  for (const code of ["ENOTFOUND", "28P01", "3D000"]) expect([code, isDown(failed(code))]).toEqual([code, false]);
  expect(isDown("ECONNREFUSED")).toBe(false);
});
