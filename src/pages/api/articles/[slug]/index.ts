import { findArticle } from "../../../../data/article/find-article";
import { reading } from "../../../../data/database/replica/reading";
import { articleSlugSchema } from "../../../../domain/article/article-slug-schema";
import { publicArticle, publicArticleSchema } from "../../../../domain/article/public-article";
import { failure, success } from "../../../../domain/result";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { noSuchArticle } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

export const getArticleEndpoint = endpoint({
  id: "getArticle",
  method: "GET",
  path: "/api/articles/{slug}",
  summary: "An article's sections, facts, sources, and how many questions can be asked about it.",
  reply: { status: 200, body: { name: "Article", schema: publicArticleSchema } },
  problems: [404],
  run: async ({ params }) => {
    const slug = articleSlugSchema.safeParse(params.slug);
    if (!slug.success) return failure(noSuchArticle);
    const article = await reading((client) => findArticle(client, slug.data));
    return article ? success(ok(publicArticle(article))) : failure(noSuchArticle);
  },
});

export default serve(getArticleEndpoint);
