import { findArticle } from "../../../../data/article/find-article";
import { findMovedArticle } from "../../../../data/article/find-moved-article";
import { reading } from "../../../../data/database/replica/reading";
import { articleAddress } from "../../../../domain/article/article-slug";
import { articleSlugSchema } from "../../../../domain/article/article-slug-schema";
import { failure, success } from "../../../../domain/result";
import { loadIllustrations } from "../../../../features/reading/figures/load-illustrations";
import { writeMarkdown } from "../../../../features/reading/markdown/write-markdown";
import { unlistedEndpoint } from "../../../../http/endpoint/endpoint";
import { movedTo, page } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { noSuchArticle } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const fresh = { "Cache-Control": "public, max-age=60" };

/** The Markdown twin, at `/articles/{slug}.md` for the world. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/articles/{slug}.md",
    run: async ({ params }) => {
      const slug = articleSlugSchema.safeParse(params.slug);
      if (!slug.success) return failure(noSuchArticle);
      const text = await reading(async (client) => {
        const article = await findArticle(client, slug.data);
        return article && writeMarkdown(article, await loadIllustrations(client, article));
      });
      if (text !== null) return success(page(200, text, { ...fresh, "Content-Type": "text/markdown; charset=utf-8" }));
      const moved = await reading((client) => findMovedArticle(client, slug.data));
      if (!moved) return failure(noSuchArticle);
      return success(movedTo(`${articleAddress(moved)}.md`, fresh));
    },
  }),
);
