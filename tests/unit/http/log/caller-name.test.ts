import { expect, test } from "vitest";
import { callerNames } from "../../../../src/http/log/caller-name";

const monday = new Date("2026-11-23T00:10:00Z");
const evening = new Date("2026-11-23T23:50:00Z");
const tuesday = new Date("2026-11-24T00:10:00Z");
let made = 0;
const nameOf = callerNames(() => {
  made += 1;
  return new Uint8Array(32).fill(made);
});

test("one address has one name all day, and each its own", () => {
  expect(nameOf("192.0.2.1", monday)).toBe(nameOf("192.0.2.1", evening));
  expect(nameOf("192.0.2.1", monday)).not.toBe(nameOf("192.0.2.2", monday));
});

test("the next day it has another name, and so it has in another server", () => {
  const before = nameOf("192.0.2.1", evening);
  expect(nameOf("192.0.2.1", tuesday)).not.toBe(before);
  expect(callerNames(() => new Uint8Array(32).fill(99))("192.0.2.1", monday)).not.toBe(before);
});

test("the name does not hold the address", () => {
  expect(nameOf("192.0.2.1", monday)).toMatch(/^[\w-]{12}$/);
});
