import { expect, test } from "vitest";
import { asOf } from "../../../src/content/as-of";
import { compileContent } from "../../../src/content/compile-content";
import { permits } from "../../support/permits";

type Changes = Parameters<typeof permits>[0];

/** What stops content on a day: of its articles, and of no article. */
async function diagnosticsOf(changes: Changes, today: string) {
  const { articles, diagnostics, withdrawn } = asOf(await compileContent(permits(changes)), today);
  const stopped = articles.flatMap(({ result }) => (result.ok ? [] : result.failure));
  const say = ({ location: { file, line }, message }: (typeof stopped)[number]) => `${file}:${line} ${message}`;
  return {
    stopped: stopped.map(say),
    diagnostics: diagnostics.map(say),
    withdrawn: withdrawn.map(({ value }) => value.guide),
  };
}

const article = "articles/permits/article.mdx";
const sources = "facts/sources.yaml";

test("content whose days have come passes, on that very day and ever after", async () => {
  for (const today of ["2026-11-25", "2031-01-01"])
    expect(await diagnosticsOf({}, today)).toEqual({ stopped: [], diagnostics: [], withdrawn: [] });
});

test("a guide that was reviewed on a day to come is refused", async () => {
  const changes: Changes = { [article]: (text) => text.replace("reviewed: 2026-11-25", "reviewed: 2027-03-01") };
  expect((await diagnosticsOf(changes, "2026-11-27")).stopped).toEqual([
    `${article}:5 \`reviewed\` says 2027-03-01, and that day is still to come: today is 2026-11-27.`,
  ]);
  expect((await diagnosticsOf(changes, "2027-03-01")).stopped).toEqual([]);
});

test("a source that was checked on a day to come stops every guide that rests on it", async () => {
  const changes: Changes = { [sources]: (text) => text.replace("checked: 2026-11-25", "checked: 2027-11-25") };
  const words = `${sources}:7 \`checked\` of the source \`permit-office\` says 2027-11-25, and that day is still to come: today is 2026-11-27.`;
  expect(await diagnosticsOf(changes, "2026-11-27")).toMatchObject({ stopped: [words], diagnostics: [words] });
});

test("a guide is not withdrawn on a day to come", async () => {
  const withdrawn = "withdrawn:\n  - guide: old\n    on: 2027-11-26\n    why: The old guide has been replaced.\n";
  expect(await diagnosticsOf({ "withdrawn.yaml": withdrawn }, "2026-11-27")).toEqual({
    stopped: [],
    diagnostics: [
      "withdrawn.yaml:3 `on` of the guide `old` says 2027-11-26, and that day is still to come: today is 2026-11-27.",
    ],
    withdrawn: [],
  });
  expect((await diagnosticsOf({ "withdrawn.yaml": withdrawn }, "2027-11-26")).withdrawn).toEqual(["old"]);
});

test.each(["2027", "2026-12", "2026-11-26"])("a page of %s was not read on 2026-11-25", async (pageDate) => {
  const changes: Changes = { [sources]: (text) => text.replace("stated: 2024", `stated: "${pageDate}"`) };
  const { diagnostics } = await diagnosticsOf(changes, "2031-01-01");
  expect(diagnostics[0]).toEqual(
    expect.stringContaining(`${sources}:6 \`stated\` says \`${pageDate}\`: nobody can have read`),
  );
});

test.each(["2026", "2026-11", "2026-11-25"])("a page of %s may have been read on 2026-11-25", async (pageDate) => {
  const changes: Changes = { [sources]: (text) => text.replace("stated: 2024", `stated: "${pageDate}"`) };
  expect(await diagnosticsOf(changes, "2026-11-27")).toMatchObject({ stopped: [], diagnostics: [] });
});
