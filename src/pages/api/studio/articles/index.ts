import { z } from "zod";
import { listedStudioArticleSchema } from "../../../../domain/article/studio-article";
import { roles } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { listStudioArticles } from "../../../../features/publishing/articles/find-studio-article";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listStudioArticlesEndpoint = endpoint({
  id: "listStudioArticles",
  method: "GET",
  path: "/api/studio/articles",
  summary: "Every guide that was ever published, live or withdrawn.",
  role: roles,
  reply: { status: 200, body: { name: "StudioArticleList", schema: z.array(listedStudioArticleSchema) } },
  problems: [],
  run: async () => success(ok(await listStudioArticles())),
});

export default serve(listStudioArticlesEndpoint);
