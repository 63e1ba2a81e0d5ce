import { describe, expect, test } from "vitest";
import { hashFile } from "../../../../../src/domain/content-file/overlay-files";
import { toFileChanges } from "../../../../../src/features/publishing/drafts/draft-content";

const [fees, dues] = ["articles/fees/article.mdx", "articles/dues/article.mdx"];
const text = "---\ntitle: Fees\n---\n";
const rename = { kind: "rename" as const, to: "dues" };
const draft = {
  article: "fees",
  articleAct: rename,
  texts: new Map([[fees, `${text}New.`]]),
  base: new Map([[fees, text]]),
};

describe("what a draft changes in the content files", () => {
  test("is its own texts under the name that its guide gets, each made to what it began from", () => {
    const accepted = new Map([[fees, "Somebody published meanwhile."]]);
    const { changes, expected } = toFileChanges(draft, accepted, "2026-11-28");
    expect([...changes]).toEqual([
      [fees, null],
      [dues, "---\ntitle: Fees\nredirectFrom: [fees]\n---\nNew."],
    ]);
    expect([...expected]).toEqual([
      [fees, hashFile(text)],
      [dues, null],
    ]);
  });

  test("is made to no guide that got the name meanwhile, whose text is thereby not written over", () => {
    const accepted = new Map([
      [fees, text],
      [dues, "Another guide."],
    ]);
    expect(toFileChanges(draft, accepted, "2026-11-28").expected.get(dues)).toBeNull();
  });
});
