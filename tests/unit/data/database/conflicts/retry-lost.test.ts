import { expect, test } from "vitest";
import { lostToOthers, retryLost } from "../../../../../src/data/database/conflicts/retry-lost";

/** Loses so many times, and then gives `value`. */
const losing = (times: number, value: string | null) => {
  const act = {
    calls: 0,
    attempt: async () => {
      act.calls += 1;
      return act.calls > times ? value : undefined;
    },
  };
  return act;
};

test("an act is attempted until nothing came between", async () => {
  const act = losing(3, "done");
  expect([await retryLost("It", act.attempt), act.calls]).toEqual(["done", 4]);
});

test("that there is nothing is an answer", async () => {
  const act = losing(0, null);
  expect([await retryLost("It", act.attempt), act.calls]).toEqual([null, 1]);
});

test("a learner's last answer of 120 at once is not given up", async () => {
  expect(await retryLost("It", losing(119, "done").attempt)).toBe("done");
});

test("what loses each time is given up, and known as lost to others", async () => {
  const act = losing(Number.POSITIVE_INFINITY, "done");
  const error = await retryLost("It", act.attempt).catch((error: unknown) => error);
  expect(String(error)).toBe("ContentionError: It lost to other requests 120 times.");
  expect([lostToOthers(error), act.calls]).toEqual([true, 120]);
});

test("another failure is not attempted again, and is not known as such", async () => {
  const error = new Error("the disk is full");
  await expect(retryLost("It", () => Promise.reject(error))).rejects.toBe(error);
  expect(lostToOthers(error)).toBe(false);
});
