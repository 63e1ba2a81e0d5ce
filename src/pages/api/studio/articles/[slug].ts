import { studioArticleSchema } from "../../../../domain/article/studio-article";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { findStudioArticle } from "../../../../features/publishing/articles/find-studio-article";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const getStudioArticleEndpoint = endpoint({
  id: "getStudioArticle",
  method: "GET",
  path: "/api/studio/articles/{slug}",
  summary:
    "A guide with its revisions in every language, which of them can come back as a draft, who published and accepted each, and its drafts.",
  role: roles,
  reply: { status: 200, body: { name: "StudioArticle", schema: studioArticleSchema } },
  problems: [404],
  run: async ({ person, params }) => map(await findStudioArticle(person, params.slug), ok),
});

export default serve(getStudioArticleEndpoint);
