import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newComponents, newHosts } from "../../../../../src/domain/draft/changes/new-parts";
import type { Source } from "../../../../../src/domain/fact/source";

const source = (url: string): Source => ({
  ...{ id: "page", title: "Page", publisher: "The College", stated: null, checked: "2026-11-01" },
  ...{ copy: "live", secondary: false, url },
});
const parts = (body: string, ...urls: string[]) => ({ body, sources: urls.map(source) });

describe("outside hosts", () => {
  test("are those of links, of components and of sources that were not there before, each once", () => {
    const before = parts("[The College](https://college.example/fees).", "https://law.example/act");
    const body = `[The College](https://college.example/new), [a form](http://forms.example:8080/one "Form").

<LinkCard href="https://aid.example" />

[Again](http://forms.example:8080/two).`;
    const now = parts(body, "https://law.example/other", "https://board.example/rules");
    expect(newHosts(before, now)).toEqual(["aid.example", "board.example", "forms.example:8080"]);
  });

  test("of a new article are all of them", () => {
    expect(newHosts(null, parts("See https://college.example."))).toEqual(["college.example."]);
  });

  test("are none where a link has none, or goes", () => {
    expect(newHosts(null, parts("[Here](#step-1) or [there](/articles/permits), or https://%."))).toEqual([]);
    expect(newHosts(parts("https://college.example"), parts("Gone."))).toEqual([]);
  });
});

describe("components", () => {
  test("are those used more often than before, with both numbers", () => {
    const before = { ...parts('<Step title="One">\n\nText.\n\n</Step>\n\n<Practice />') };
    const now = parts(
      '<Step title="One">\n\n<Callout>\n\nText.\n\n</Callout>\n\n</Step>\n\n<Step title="Two">\n\n</Step>',
    );
    expect(newComponents(before, now)).toEqual([
      { name: "Step", before: 1, now: 2 },
      { name: "Callout", before: 0, now: 1 },
    ]);
  });

  test("are no words that only look like one", () => {
    expect(newComponents(null, parts("Ask \\<Maria> if 3 < 4 and a <b."))).toEqual([]);
  });

  test("an article compared with itself has nothing new", () => {
    const names = fc.array(fc.constantFrom("<Step />", "<Callout>", "https://a.example", "text", "\\<Step"));
    fc.assert(
      fc.property(names, (words) => {
        const article = parts(words.join("\n"));
        expect([newComponents(article, article), newHosts(article, article)]).toEqual([[], []]);
      }),
    );
  });
});
