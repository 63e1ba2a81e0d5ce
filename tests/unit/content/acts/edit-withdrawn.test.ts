import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { addWithdrawal, removeWithdrawals } from "../../../../src/content/acts/edit-withdrawn";
import { type Withdrawal, withdrawalSchema } from "../../../../src/domain/article/publication/withdrawal";

const entry = { guide: "port", on: "2026-11-28", why: "The port has closed for good." };
const fileSchema = z.object({ withdrawn: z.array(withdrawalSchema).default([]) }).nullable();
const withdrawnIn = (text: string) => fileSchema.parse(parse(text, { schema: "core" }))?.withdrawn ?? [];
const slugsIn = (text: string) => withdrawnIn(text).map(({ guide }) => guide);

describe("an entry more in withdrawn.yaml", () => {
  test("makes the file where there is none", () => {
    expect(addWithdrawal("", { ...entry, language: "fr", instead: "harbour" })).toBe(
      'withdrawn:\n  - guide: port\n    language: fr\n    on: 2026-11-28\n    why: "The port has closed for good."\n    instead: harbour\n',
    );
  });

  test.each([
    [
      "a list",
      "# Gone\nwithdrawn: # all\n    - guide: pier # old\n      on: 2026-01-02\n      why: It fell into the sea.\n",
    ],
    [
      "a list that is not indented",
      "withdrawn:\n- guide: pier\n  on: 2026-01-02\n  why: It fell into the sea.\n\nretired: []\n",
    ],
    ["a list on one line", "withdrawn: [{ guide: pier, on: 2026-01-02, why: It fell into the sea. }]\n"],
    ["nothing in its list", "withdrawn: []\nretired: []\n"],
    ["another list", "retired:\n  - { guide: quay, what: [fee], why: It is free by now. }"],
  ])("stands before the others where the file has %s, which stays as it is", (name, before) => {
    const after = addWithdrawal(before, entry);
    expect(slugsIn(after).sort()).toEqual([...slugsIn(before), "port"].sort());
    const lines = before.split("\n").filter((line) => !/^withdrawn: ?\[/.test(line) && line !== "");
    if (name !== "a list on one line") for (const line of lines) expect(after.split("\n")).toContain(line);
  });
});

const slug = fc.stringMatching(/^[a-z]{3,8}$/);
const why = fc
  .string({ minLength: 10, maxLength: 60, unit: "grapheme" })
  .filter((text) => withdrawalSchema.shape.why.safeParse(text).success);
const withdrawals: fc.Arbitrary<Withdrawal[]> = fc.uniqueArray(
  fc.record({ guide: slug, on: fc.constant("2026-11-28"), why }),
  { selector: ({ guide }) => guide, minLength: 1, maxLength: 5 },
);

test("whatever is put in can be read, and is taken out again alone", () => {
  fc.assert(
    fc.property(withdrawals, fc.nat(), (entries, at) => {
      const all = entries.reduce(addWithdrawal, "# For all to see\n");
      expect(withdrawnIn(all)).toEqual(entries.toReversed());
      const gone = entries[at % entries.length];
      const left = removeWithdrawals(all, ({ guide }) => guide === gone?.guide);
      expect(slugsIn(left ?? "")).toEqual(slugsIn(all).filter((guide) => guide !== gone?.guide));
    }),
    { numRuns: 60 },
  );
});

test("what is taken out last leaves the other list, or no file", () => {
  const retired = "retired:\n  - { guide: quay, what: [fee], why: It is free by now. }\n";
  expect(removeWithdrawals(addWithdrawal("", entry), () => true)).toBeNull();
  expect(removeWithdrawals(addWithdrawal(retired, entry), () => true)).toBe(retired);
  expect(removeWithdrawals(retired, () => true)).toBe(retired);
});
