import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gate } from "../../../../src/content/gate/gate";
import { harmsIn } from "../../../support/harmless-html";
import { hostileArticle, repeatedPiece } from "../../../support/hostile-mdx";
import { renderMdx } from "../../../support/render-mdx";

const seed = 20_261_128;

/** What the gate says of a text that it gave up on. */
const gaveUp = /takes too (long|much memory) to be read/;

describe("the gate, before articles of a hostile hand", () => {
  test("answers each with sentences or with what renders nothing that runs", async () => {
    const seen = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(hostileArticle, async (text) => {
        const outcome = await gate(text);
        if (outcome.ok) {
          seen.accepted += 1;
          expect(harmsIn(await renderMdx(outcome.value.body))).toEqual([]);
        } else {
          seen.refused += 1;
          expect(outcome.failure.length).toBeGreaterThan(0);
          for (const { message } of outcome.failure) expect(message).not.toMatch(gaveUp);
        }
      }),
      { seed, numRuns: 800 },
    );
    // A grammar of which all is refused, or nothing, would try nothing.
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(80);
  });

  test("answers each of their pieces, however often it is repeated", async () => {
    await fc.assert(
      fc.asyncProperty(repeatedPiece, async (text) => {
        const outcome = await gate(text);
        if (!outcome.ok) expect(outcome.failure.length).toBeGreaterThan(0);
      }),
      { seed, numRuns: 15 },
    );
  });

  test("reads an honest article after all of them", async () => {
    expect(await gate("The fee is due at once.")).toMatchObject({ ok: true });
  });
});
