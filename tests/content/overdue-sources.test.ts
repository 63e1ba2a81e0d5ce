import { expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { overdueSources } from "../../src/content/facts/overdue-sources";
import { permits } from "../support/permits";

const on = async (today: string, changes?: Parameters<typeof permits>[0]) =>
  overdueSources((await compileContent(permits(changes))).articles, today);

test("content that was checked in time asks for nothing", async () => {
  expect(await on("2026-11-25")).toEqual([]);
  expect(await on("2027-05-24")).toEqual([]);
});

test("a source past its interval is told once, where its day is written, however many facts rest on it", async () => {
  expect(await on("2027-05-25")).toEqual([
    {
      rule: "overdue",
      location: { file: "facts/sources.yaml", line: 7, column: 5 },
      severity: "warning",
      message:
        "The source “permit-office” was read in a stored copy on 2026-11-25. Amber since 2027-05-25: visitor-length, student-length, worker-length, 1 more.",
      suggestion:
        "Open https://permits.example.org/which, compare it with what is claimed, then set `checked` to that day and `copy: live`.",
    },
  ]);
});

test("past twice the interval it says that the questions leave new blocks", async () => {
  const [first, ...others] = await on("2027-11-21");
  expect(first?.message).toContain("Red since 2027-11-21, so that their questions leave new blocks: visitor-length");
  expect(others).toEqual([]);
  expect((await on("2028-11-25")).map(({ message }) => /“.+?”/.exec(message)?.[0])).toEqual([
    "“permit-office”",
    "“border-guard”",
  ]);
});

test("what changes fast and was read in a stored copy is told from the start", async () => {
  const fast = (text: string) =>
    text.replace("source: permit-office\n    volatility: medium", "source: permit-office\n    volatility: high");
  const [first] = await on("2026-11-25", { "facts/permits.yaml": fast });
  expect(first?.message).toContain(
    "Amber from the start, for a rule that changes fast needs the live page: visitor-length.",
  );
});
