import type { SchemaName } from "./api-schemas";

/** One call of the API. `query`: what may stand in its address, none of it required. `type`: of a reply that is no JSON. `problems`: the statuses it may refuse with, beside 500. */
export type Operation = {
  id: string;
  method: "get" | "post" | "put" | "delete";
  path: string;
  summary: string;
  query?: { name: string; about: string }[];
  body?: SchemaName;
  reply: { status: number; schema?: SchemaName; type?: string };
  problems: number[];
};
