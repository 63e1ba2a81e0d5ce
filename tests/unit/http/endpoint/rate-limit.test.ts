import { describe, expect, test } from "vitest";
import { rateLimit } from "../../../../src/http/endpoint/rate-limit";

const answers = { name: "answers", address: 3000, learner: 120 };
const blocks = { name: "blocks", address: 300 };

const many = async (count: number, take: () => Promise<number | undefined>) => {
  const waits: (number | undefined)[] = [];
  for (let turn = 0; turn < count; turn += 1) waits.push(await take());
  return waits.filter((wait) => wait !== undefined);
};

describe("a turn", () => {
  test("is refused to the learner who comes more often in a minute than a learner may, and to nobody else", async () => {
    const by = { address: "203.0.113.1", learner: "one" };
    expect(await many(120, () => rateLimit(answers, by, 1))).toEqual([]);
    const wait = await rateLimit(answers, by, 1);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await rateLimit(answers, { ...by, learner: "another" }, 1)).toBeUndefined();
  });

  test("is refused to the address that comes more often in a minute than an address may", async () => {
    const by = { address: "203.0.113.2", learner: undefined };
    expect(await many(300, () => rateLimit(blocks, by, 1))).toEqual([]);
    expect(await many(2, () => rateLimit(blocks, by, 1))).toHaveLength(2);
    expect(await rateLimit(blocks, { ...by, address: "203.0.113.3" }, 1)).toBeUndefined();
  });

  test("comes as many times more often as the scale says", async () => {
    const by = { address: "203.0.113.4", learner: undefined };
    expect(await many(31, () => rateLimit(blocks, by, 0.1))).toHaveLength(1);
    expect(await many(600, () => rateLimit(blocks, { ...by, address: "203.0.113.5" }, 2))).toEqual([]);
  });
});
