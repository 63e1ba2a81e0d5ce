import type { SchemaName } from "./api-schemas";

/** One call of the API. `problems`: the statuses it may refuse with, beside 500. */
export type Operation = {
  id: string;
  method: "get" | "post" | "put" | "delete";
  path: string;
  summary: string;
  body?: SchemaName;
  reply: { status: number; schema?: SchemaName };
  problems: number[];
};

export const apiOperations: Operation[] = [
  {
    id: "listArticles",
    method: "get",
    path: "/api/articles",
    summary: "All published articles, in reading order.",
    reply: { status: 200, schema: "ListedArticles" },
    problems: [],
  },
  {
    id: "getArticle",
    method: "get",
    path: "/api/articles/{slug}",
    summary: "An article's sections, facts, sources, and how many questions can be asked about it.",
    reply: { status: 200, schema: "Article" },
    problems: [404],
  },
  {
    id: "startBlock",
    method: "post",
    path: "/api/blocks",
    summary: "Puts questions together. Without a cookie the caller becomes a learner, and the reply sets one.",
    body: "BlockRequest",
    reply: { status: 201, schema: "Block" },
    problems: [400, 403, 409, 413, 415, 429],
  },
  {
    id: "getBlock",
    method: "get",
    path: "/api/blocks/{id}",
    summary: "A block of this learner, with the answers given so far.",
    reply: { status: 200, schema: "Block" },
    problems: [404],
  },
  {
    id: "recordResponse",
    method: "put",
    path: "/api/blocks/{id}/responses/{questionId}",
    summary:
      "Records an answer; the same responseId and body again is the same answer. Feedback comes in tutor mode only.",
    body: "ResponseRequest",
    reply: { status: 200, schema: "ResponseReply" },
    problems: [400, 403, 404, 409, 413, 415, 429],
  },
  {
    id: "finishBlock",
    method: "post",
    path: "/api/blocks/{id}/finish",
    summary: "Ends a block and gives its results; again gives the same.",
    reply: { status: 200, schema: "Results" },
    problems: [403, 404, 413],
  },
  {
    id: "exportMe",
    method: "get",
    path: "/api/me/export",
    summary: "All that is kept about this learner, as a file.",
    reply: { status: 200, schema: "Export" },
    problems: [404],
  },
  {
    id: "deleteMe",
    method: "delete",
    path: "/api/me",
    summary: "Deletes all that is kept about this learner, for good.",
    reply: { status: 204 },
    problems: [403, 413],
  },
  {
    id: "describeApi",
    method: "get",
    path: "/api/openapi.json",
    summary: "This description.",
    reply: { status: 200, schema: "Description" },
    problems: [],
  },
];
