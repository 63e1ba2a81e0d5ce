import type { Operation } from "./operation";

/** What a learner does with what is kept about them. */
export const meOperations: Operation[] = [
  {
    id: "exportMe",
    method: "get",
    path: "/api/me/export",
    summary: "All that is kept about this learner, as a file.",
    reply: { status: 200, schema: "Export" },
    problems: [404, 429],
  },
  {
    id: "exportAnswers",
    method: "get",
    path: "/api/me/answers.csv",
    summary: "Every answer that counts, one a row, as CSV.",
    reply: { status: 200, type: "text/csv" },
    problems: [404, 429],
  },
  {
    id: "exportMisses",
    method: "get",
    path: "/api/me/misses.txt",
    summary: "The questions of the error log as text that Anki imports; importing it again makes no duplicates.",
    reply: { status: 200, type: "text/plain" },
    problems: [404, 429],
  },
  {
    id: "listResets",
    method: "get",
    path: "/api/me/resets",
    summary: "The resets that can still be undone.",
    reply: { status: 200, schema: "Resets" },
    problems: [404],
  },
  {
    id: "resetMe",
    method: "post",
    path: "/api/me/resets",
    summary:
      "Starts afresh, with one article or with everything. Can be undone for 30 days; then what it hid is deleted.",
    body: "ResetRequest",
    reply: { status: 201, schema: "Reset" },
    problems: [400, 403, 404, 409, 413, 415, 429],
  },
  {
    id: "undoReset",
    method: "delete",
    path: "/api/me/resets/{id}",
    summary: "Brings back what a reset hid.",
    reply: { status: 204 },
    problems: [403, 404, 413, 429],
  },
  {
    id: "setSettings",
    method: "put",
    path: "/api/me/settings",
    summary:
      "Sets how much of what was learned should still be known when its review comes, and lays the reviews anew.",
    body: "Settings",
    reply: { status: 200, schema: "Settings" },
    problems: [400, 403, 404, 413, 415, 429],
  },
  {
    id: "deleteMe",
    method: "delete",
    path: "/api/me",
    summary: "Deletes all that is kept about this learner, for good.",
    reply: { status: 204 },
    problems: [403, 413, 429],
  },
];
