import { findArticle } from "../../../../data/catalogue/find-article";
import { currentDatabase } from "../../../../data/database/current-database";
import { editionSchema } from "../../../../domain/article/edition-schema";
import { publicArticle } from "../../../../domain/article/public-article";
import { failure, success } from "../../../../domain/result";
import { handle } from "../../../../http/endpoint/handle";
import { reads } from "../../../../http/endpoint/method";
import { ok } from "../../../../http/endpoint/reply";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noSuchArticle = problemDetails(
  404,
  "not-found",
  "There is no such article. GET /api/articles lists those there are.",
);

export default handle("/api/articles/{slug}", {
  GET: reads(async ({ params }) => {
    const slug = editionSchema.safeParse(params.slug);
    if (!slug.success) return failure(noSuchArticle);
    const { client } = await currentDatabase();
    const article = await findArticle(client, slug.data);
    return article ? success(ok(publicArticle(article))) : failure(noSuchArticle);
  }),
});
