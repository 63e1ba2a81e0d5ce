import { expect, test } from "vitest";
import "../../../../src/data/block/finish-block";
import { type Sample, statements } from "../../../../src/data/database/statement";
import "../../../../src/data/response/record-response";
import { brokenBuilds } from "../../../accidents/broken/broken-builds";

const id = "00000000-0000-4000-8000-000000000000";
const sample: Sample = {
  ...{ learnerId: id, tokenHash: id, blockId: id, questionId: id, shareId: id, resetId: id, reportId: id },
  ...{ noticeId: id, draftId: id, version: 1, article: "tides", section: "one", objective: "fact:one", fact: "one" },
  ...{ identity: "tides one", word: "tide", now: new Date("2026-11-28T12:00:00Z") },
};
const texts = statements.map(({ sql }) => sql(sample).text);

const rewritten = Object.entries(brokenBuilds).flatMap(([name, { rewrite }]) => (rewrite ? [{ name, rewrite }] : []));

test.each(rewritten)("the broken build of $name changes a statement of the product", ({ rewrite }) => {
  expect(texts.filter((text) => rewrite(text) !== text)).not.toEqual([]);
});

test("a build that knows no retry still knows those of timed blocks, which it could not refuse", () => {
  const reads = texts.filter((text) => text.includes("AS same_id"));
  expect(reads).toHaveLength(1);
  for (const name of ["kill-worker", "lose-statements"] as const) {
    const text = brokenBuilds[name].rewrite?.(reads[0] ?? "");
    expect(text, name).toMatch(/b\.mode = 'timed'[\s\S]* AS same_id/);
  }
});
