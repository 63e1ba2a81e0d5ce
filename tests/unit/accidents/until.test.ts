import { expect, test } from "vitest";
import { within } from "../../accidents/until";

const never = new Promise<never>(() => {});

test("what is waited for is given", async () => {
  expect(await within("a value", Promise.resolve(7))).toBe(7);
  await expect(within("a value", Promise.reject(new Error("No value.")))).rejects.toThrow("No value.");
});

test("a wait without an end says what it waited for", async () => {
  await expect(within("a worker is replaced", never, 1)).rejects.toThrow(
    "The run hangs; it waited for this: a worker is replaced.",
  );
});
