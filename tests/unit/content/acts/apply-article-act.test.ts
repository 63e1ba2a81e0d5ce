import { describe, expect, test } from "vitest";
import { applyArticleAct } from "../../../../src/content/acts/apply-article-act";
import { compileContent } from "../../../../src/content/compile-content";
import type { ArticleAct } from "../../../../src/domain/draft/article-act";
import { permitsInFrench } from "../../../support/permits";

const day = "2026-11-28";
const apply = (files: ReadonlyMap<string, string>, act: ArticleAct, article = "permits") =>
  applyArticleAct(files, { article, act, day });

describe("another name", () => {
  const pathway =
    'steps:\n  - { id: a, guide: permits, doneWith: "permits#step-1" }\n  - { id: b, guide: permits-old }\n';
  const files = new Map([...permitsInFrench(), ["route.yaml", pathway]]);
  const renamed = apply(files, { kind: "rename", to: "leave-to-stay" });

  test("moves every file, says the former name, and is followed where guides are named", () => {
    expect([...renamed.keys()].filter((path) => path.startsWith("articles/permits/"))).toEqual([]);
    expect(renamed.get("articles/leave-to-stay/article.mdx")).toContain("\nredirectFrom: [permits]\n---\n");
    expect(renamed.get("articles/leave-to-stay/facts.fr.yaml")).toBe(files.get("articles/permits/facts.fr.yaml"));
    expect(renamed.get("route.yaml")).toBe(
      'steps:\n  - { id: a, guide: leave-to-stay, doneWith: "leave-to-stay#step-1" }\n  - { id: b, guide: permits-old }\n',
    );
  });

  test("and back again leaves every name in between leading to it", () => {
    const again = apply(renamed, { kind: "rename", to: "visas" }, "leave-to-stay");
    expect(again.get("articles/visas/article.mdx")).toContain("redirectFrom: [leave-to-stay, permits]");
    const back = apply(again, { kind: "rename", to: "permits" }, "visas");
    expect(back.get("articles/permits/article.mdx")).toContain("redirectFrom: [visas, leave-to-stay]");
  });

  test("leaves links of other guides leading somewhere, and the guide its id", async () => {
    const other =
      "---\ntitle: Another\nsummary: What else there is.\nlanguage: en\nreviewed: 2026-11-25\nreviewEveryMonths: 6\n---\n\nSee [permits](/articles/permits).\n";
    const linked = new Map([...permitsInFrench(), ["articles/another/article.mdx", other]]);
    const published = [
      { slug: "permits", id: "permits" },
      { slug: "permits.fr", id: "permits.fr" },
    ];
    const { articles } = await compileContent(apply(linked, { kind: "rename", to: "visas" }), [], undefined, {
      published,
    });
    expect(articles.flatMap(({ warnings }) => warnings.filter(({ rule }) => rule === "own-link"))).toEqual([]);
    expect(articles.map(({ slug, result }) => [slug, result.ok && result.value.id])).toEqual([
      ["another", undefined],
      ["visas", "permits"],
      ["visas.fr", "permits.fr"],
    ]);
  });
});

describe("a withdrawal", () => {
  const why = "The town gives out no permits any more.";

  test("takes all languages or one, says why, and is undone by what has files again", () => {
    const files = permitsInFrench();
    const gone = apply(files, { kind: "withdraw", why, instead: "another" });
    expect([...gone.keys()].filter((path) => path.startsWith("articles/"))).toEqual([]);
    expect(gone.get("withdrawn.yaml")).toContain("on: 2026-11-28");
    const french = apply(files, { kind: "withdraw", why, language: "fr" });
    expect([...french.keys()]).toContain("articles/permits/article.mdx");
    expect([...french.keys()]).not.toContain("articles/permits/article.fr.mdx");
    for (const left of [gone, french]) {
      const back = apply(new Map([...left, ...files]), { kind: "bring-back" });
      expect(back).toEqual(files);
    }
  });
});
