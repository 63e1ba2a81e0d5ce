import fc from "fast-check";
import { expect, test } from "vitest";
import { lineChanges } from "../../../../src/browser/studio/line-changes";

const apply = (old: string, now: string): string =>
  lineChanges(old, now).reduceRight((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), old);

const texts = fc.array(fc.constantFrom("one", "two", "three", ""), { maxLength: 7 }).map((lines) => lines.join("\n"));

test("the changes between two texts make the one of the other", () => {
  fc.assert(
    fc.property(texts, texts, (old, now) => apply(old, now) === now),
    { numRuns: 2000 },
  );
});

test("a line that neither touches is in no change", () => {
  const old = "First.\n\nHere I write.\n\nLast.";
  const changes = lineChanges(old, old.replace("First.", "First, changed.").replace("Last.", "The last."));
  const [from, to] = [old.indexOf("Here"), old.indexOf("Here") + "Here I write.".length];
  expect(changes).toHaveLength(2);
  expect(changes.filter((change) => change.from < to && change.to > from)).toEqual([]);
});
