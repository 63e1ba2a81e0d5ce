import { z } from "zod";
import { pictureTypes } from "../../domain/picture/picture";
import type { Description } from "./endpoint";

/** Of every error (RFC 9457). */
const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })).optional(),
});

/** The API as an OpenAPI 3.1 document, made from the endpoints that answer it. */
export function describeApi(endpoints: readonly Description[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: describeOperation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "iatroX",
      version: "1",
      description: "Guides, their facts and sources, and practice on them. A learner is whoever holds the cookie.",
    },
    paths,
    components: {
      schemas: { ...describeSchemas(endpoints), Problem: describeSchema(problemSchema, "output") },
      securitySchemes: {
        learner: { type: "apiKey", in: "cookie", name: "learner" },
        person: { type: "apiKey", in: "cookie", name: "person" },
      },
    },
  };
}

/** What is sent and given back under one name, as sent. */
const describeSchemas = (endpoints: readonly Description[]) => ({
  ...Object.fromEntries(
    endpoints.flatMap(({ reply }) =>
      reply.body ? [[reply.body.name, describeSchema(reply.body.schema, "output")]] : [],
    ),
  ),
  ...Object.fromEntries(
    endpoints.flatMap(({ body }) => (body ? [[body.name, describeSchema(body.schema, "input")]] : [])),
  ),
});

function describeSchema(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io });
  return described;
}

/** The statuses that `serve` itself may refuse with, besides those that the endpoint names. */
const statusesOf = ({ method, body, limit, role, problems }: Description) => [
  ...problems,
  ...(role ? [401, 403] : []),
  ...(method === "GET" ? [] : [403, 413]),
  ...(body ? [400, 415] : []),
  ...(limit ? [429] : []),
  500,
  // From the server in front of the endpoint.
  503,
];

function describeOperation(endpoint: Description) {
  const { id, path, summary, query = {}, learner, role, body, takes, reply } = endpoint;
  const schema = { type: "string" };
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema })),
    ...Object.entries(query).map(([name, description]) => ({ name, in: "query", description, schema })),
  ];
  const problem = content("Refused", "application/problem+json", "Problem");
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(role && { security: [{ person: [] }], "x-roles": role }),
    ...(learner && { security: [{ learner: [] }, ...(learner === "optional" ? [{}] : [])] }),
    ...(body && { requestBody: { required: true, content: describeBody(body.name, takes) } }),
    responses: {
      [reply.status]: describeReply(reply),
      ...(reply.again && { [reply.again]: describeReply(reply) }),
      ...Object.fromEntries(statusesOf(endpoint).map((status) => [status, problem])),
    },
  };
}

/** A picture comes as the file itself or in a form. */
const describeBody = (name: string, takes: Description["takes"]) =>
  takes === "picture"
    ? {
        ...Object.fromEntries(pictureTypes.map((type) => [type, {}])),
        ...content("", "multipart/form-data", name).content,
      }
    : content("", "application/json", name).content;

const describeReply = ({ body, type }: Description["reply"]) => {
  if (body) return content("Done", "application/json", body.name);
  return { description: "Done", ...(type && { content: { [type]: { schema: { type: "string" } } } }) };
};

const content = (description: string, type: string, name: string) => ({
  description,
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
});
