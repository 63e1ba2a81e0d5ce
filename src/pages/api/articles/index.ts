import { z } from "zod";
import { listArticles } from "../../../data/article/list-articles";
import { reading } from "../../../data/database/replica/reading";
import { listedArticleSchema, publicListedArticle } from "../../../domain/article/public-article";
import { success } from "../../../domain/result";
import { endpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listArticlesEndpoint = endpoint({
  id: "listArticles",
  method: "GET",
  path: "/api/articles",
  summary: "All published articles, in reading order.",
  reply: { status: 200, body: { name: "ListedArticles", schema: z.array(listedArticleSchema) } },
  problems: [],
  run: async () => {
    const articles = await reading(listArticles);
    return success(ok(articles.map(publicListedArticle)));
  },
});

export default serve(listArticlesEndpoint);
