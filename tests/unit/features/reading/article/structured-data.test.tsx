import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { DataBlock } from "../../../../../src/features/reading/article/data-block";
import { structuredData } from "../../../../../src/features/reading/article/structured-data";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const readBack = (markup: string) =>
  JSON.parse(/^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup)?.[1] ?? "");

describe("what a guide says of itself to machines", () => {
  test("is when it was last reviewed, in which language, for whom and by whom it is published", () => {
    const data = structuredData(toArticleView(sampleArticleFields()), "https://iatrox.example");
    expect(data).toMatchObject({
      "@graph": [
        {
          "@type": "MedicalWebPage",
          url: "https://iatrox.example/articles/sample",
          inLanguage: "en-CA",
          lastReviewed: "2026-11-25",
          publisher: { name: "iatroX" },
        },
        {
          "@type": "BreadcrumbList",
          itemListElement: [
            { position: 1, item: "https://iatrox.example/articles" },
            { position: 2, item: "https://iatrox.example/articles/sample" },
          ],
        },
      ],
    });
    expect(JSON.stringify(data)).not.toContain("reviewedBy");
  });

  test("ends its element nowhere but at its end, whatever the title holds", () => {
    const title = 'Ends </script><script>alert("1")</script> here & <!-- there';
    const markup = renderToStaticMarkup(<DataBlock data={{ title }} />);
    expect(markup.match(/</g)).toHaveLength(2);
    expect(readBack(markup)).toEqual({ title });
  });
});
