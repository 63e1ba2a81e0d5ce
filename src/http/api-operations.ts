import type { SchemaName } from "./api-schemas";
import { meOperations } from "./me-operations";

/** One call of the API. `type`: of a reply that is no JSON. `problems`: the statuses it may refuse with, beside 500. */
export type Operation = {
  id: string;
  method: "get" | "post" | "put" | "delete";
  path: string;
  summary: string;
  body?: SchemaName;
  reply: { status: number; schema?: SchemaName; type?: string };
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
    id: "countQuestions",
    method: "post",
    path: "/api/blocks/count",
    summary: "How many questions fit the filters. Where none does, which filter to loosen. Changes nothing.",
    body: "CountRequest",
    reply: { status: 200, schema: "Matching" },
    problems: [400, 403, 413, 415, 429],
  },
  {
    id: "shareBlock",
    method: "post",
    path: "/api/blocks/{id}/share",
    summary: "The address at which others answer the same questions in the same order; again gives the same.",
    reply: { status: 200, schema: "Share" },
    problems: [403, 404, 413],
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
    id: "getResponse",
    method: "get",
    path: "/api/blocks/{id}/responses/{questionId}",
    summary: "The answer that counts, and what was said of it: for a page that did not give it.",
    reply: { status: 200, schema: "GivenResponse" },
    problems: [404],
  },
  {
    id: "setMark",
    method: "put",
    path: "/api/blocks/{id}/marks/{questionId}",
    summary: "Flags a question, strikes options out, keeps a private note. What is left out stays as it is.",
    body: "MarkRequest",
    reply: { status: 200, schema: "Mark" },
    problems: [400, 403, 404, 413, 415, 429],
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
    id: "reportItem",
    method: "post",
    path: "/api/reports",
    summary:
      "Says what is wrong with a question that was answered. Sent again, it is the same report, with status 200.",
    body: "ReportRequest",
    reply: { status: 201, schema: "Report" },
    problems: [400, 403, 404, 409, 413, 415, 429],
  },
  {
    id: "listNotices",
    method: "get",
    path: "/api/notices",
    summary: "Facts that changed after this learner had answered questions on them, each with what it says now.",
    reply: { status: 200, schema: "Notices" },
    problems: [],
  },
  ...meOperations,
  {
    id: "describeApi",
    method: "get",
    path: "/api/openapi.json",
    summary: "This description.",
    reply: { status: 200, schema: "Description" },
    problems: [],
  },
];
