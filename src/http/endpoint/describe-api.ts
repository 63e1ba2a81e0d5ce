import { z } from "zod";
import { apiOperations } from "./api-operations";
import { apiSchemas, type SchemaName } from "./api-schemas";
import type { Operation } from "./operation";

const inputs: SchemaName[] = [
  "BlockRequest",
  "CountRequest",
  "ResponseRequest",
  "MarkRequest",
  "ReportRequest",
  "ResetRequest",
  "Settings",
];

/** The API as an OpenAPI 3.1 document, made from the schemas that check it. */
export function describeApi(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of apiOperations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
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
      schemas: Object.fromEntries(Object.keys(apiSchemas).map((name) => [name, describeSchema(name as SchemaName)])),
      securitySchemes: { learner: { type: "apiKey", in: "cookie", name: "learner" } },
    },
  };
}

function describeSchema(name: SchemaName): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(apiSchemas[name], {
    io: inputs.includes(name) ? "input" : "output",
  });
  return schema;
}

function describeOperation({ id, path, summary, query = [], body, reply, problems }: Operation) {
  const schema = { type: "string" };
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema })),
    ...query.map(({ name, about }) => ({ name, in: "query", description: about, schema })),
  ];
  const errors = [...problems, 500].map((status) => [
    status,
    content("Refused", "application/problem+json", "Problem"),
  ]);
  const isPrivate = /\/(blocks\/|me|notices|reports)/.test(path);
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(isPrivate && { security: [{ learner: [] }] }),
    ...(body && { requestBody: { required: true, content: content("", "application/json", body).content } }),
    responses: {
      [reply.status]: describeReply(reply),
      ...Object.fromEntries(errors),
    },
  };
}

const describeReply = ({ schema, type }: Operation["reply"]) => {
  if (schema) return content("Done", "application/json", schema);
  return { description: "Done", ...(type && { content: { [type]: { schema: { type: "string" } } } }) };
};

const content = (description: string, type: string, schema: SchemaName) => ({
  description,
  content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});
