import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { currentDatabase } from "../../../src/data/database/current-database";
import { roles } from "../../../src/domain/person/role";
import type { BodyKind } from "../../../src/http/endpoint/read-body";
import type { ServingHandler } from "../../../src/http/endpoint/serve";
import { ask, becomeLearner, handlerFiles } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { anyJson, type JsonSchema, jsonFor, oddNames } from "../../support/random-json";
import { signInAs } from "../../support/sign-in-as";

const seed = 20_261_128;

const load = async (file: string) => {
  const url = pathToFileURL(path.resolve("src/pages/api", file)).href;
  const { default: handler } = (await import(url)) as { default: ServingHandler };
  return handler.endpoints.map((endpoint) => ({ file, ...endpoint }));
};
/** Of the addresses of the API one answers 503 when nothing is wrong: while the server starts, which it does not here. */
const endpoints = (await Promise.all(handlerFiles.filter((file) => file !== "readyz.ts").map(load))).flat();

const referenceSchema = z.object({
  requestBody: z.object({
    content: z.object({ "application/json": z.object({ schema: z.object({ $ref: z.string() }) }) }),
  }),
});
const { paths, components } = z
  .object({
    paths: z.record(z.string(), z.record(z.string(), z.unknown())),
    components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  })
  .parse(await (await ask("openapi.json/index.ts", { method: "GET" })).json());

/** What the description of the API says of a body; anything where it says nothing. */
const schemaOf = (method: string, address: string): JsonSchema => {
  const found = referenceSchema.safeParse(paths[address]?.[method.toLowerCase()]);
  const name = found.data?.requestBody.content["application/json"].schema.$ref.split("/").at(-1) ?? "";
  return components.schemas[name] ?? {};
};

const problemSchema = z.object({
  type: z.string().startsWith("urn:iatrox:problem:"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

const types: Record<BodyKind, string> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data; boundary=none",
  picture: "image/png",
};

let close: () => Promise<void>;
let known: string[];
let cookies: string[];
let digests: string;
beforeAll(async () => {
  close = await openPractice();
  const { client } = await currentDatabase();
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`;
  digests = digestsOf(tables.map(({ name }) => name));
  const learner = await becomeLearner();
  const people = await Promise.all(roles.map((role) => signInAs(role)));
  cookies = ["", learner.cookie, ...people.map(({ cookie }) => `${learner.cookie}; ${cookie}`)];
  known = [learner.block, ...learner.questions, ...people.map(({ id }) => id), "permit", "step-1", "fees", "en", "fr"];
});
afterAll(() => close());

/**
 * What is stored, a digest for each table: of where its rows lie and which transaction wrote them there, which no write leaves as
 * they were.
 */
const stored = async (): Promise<unknown> => {
  const { client } = await currentDatabase();
  return client.$queryRawUnsafe(digests);
};

const digestsOf = (tables: readonly string[]): string =>
  tables
    .map(
      (name) =>
        `SELECT '${name}' AS name, md5(string_agg(tableoid || ctid::text || xmin, '')) AS digest FROM "${name}"`,
    )
    .join(" UNION ALL ");

const params = (address: string, extra: readonly string[]) => {
  const names = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).concat(extra);
  const value = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...oddNames),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  return fc.record(Object.fromEntries(names.map((name) => [name, value])));
};

const fieldsOf = (value: unknown): string => {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [["act", String(value)]];
  return new URLSearchParams(
    entries.map(([name, part]): [string, string] => [
      String(name),
      typeof part === "string" ? part : (JSON.stringify(part) ?? ""),
    ]),
  ).toString();
};

const bodyFor = (takes: BodyKind | undefined, schema: JsonSchema) => {
  const json = jsonFor(schema, known);
  if (takes === "form")
    return fc
      .dictionary(
        fc.constantFrom(
          "draft",
          "block",
          "question",
          "act",
          "token",
          "name",
          "language",
          "person",
          "role",
          "password",
          "slug",
          "section",
          "count",
          "mode",
          ...oddNames,
        ),
        anyJson,
        { noNullPrototype: true },
      )
      .map(fieldsOf);
  if (takes === "picture" || takes === "multipart") return fc.string({ unit: "binary", maxLength: 200 });
  return fc.oneof(
    { weight: 8, arbitrary: json.map((value) => JSON.stringify(value) ?? "null") },
    { weight: 1, arbitrary: json.map((value) => (JSON.stringify(value) ?? "null").slice(0, -1)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '{"a":1,"a":2}',
        '{"__proto__":{"role":"admin"}}',
        "\ufeff{}",
        "1e999",
        '"\\ud800"',
        `${"[".repeat(30_000)}`,
      ),
    },
  );
};

/** What an error is owed: no word of the inside, and the shape that it is described in. */
const expectProblem = async (reply: Response, takes: BodyKind | undefined) => {
  const text = await reply.text();
  expect(text).not.toMatch(/prisma|postgres|\bselect\b.*\bfrom\b|node_modules|at .+:\d+:\d+/i);
  if (takes === "form" || takes === "multipart") {
    if (reply.headers.get("Content-Type")?.startsWith("text/html")) return;
  }
  expect(reply.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  expect(problemSchema.parse(JSON.parse(text)).status).toBe(reply.status);
};

describe.each(endpoints)("$method $path", ({ file, method, path: address, takes }) => {
  test("answers whatever is sent, never as its own fault, and stores nothing of what it refuses", async () => {
    let before = await stored();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cookies),
        params(address, method === "GET" ? ["q", "language", "after"] : []),
        method === "GET" ? fc.constant(undefined) : bodyFor(takes, schemaOf(method, address)),
        async (cookie, values, body) => {
          const reply = await ask(file, {
            method,
            params: values,
            cookie,
            body: body,
            ...(takes && { type: types[takes] }),
          });
          expect(reply.status, await reply.clone().text()).toBeLessThan(500);
          const after = await stored();
          if (reply.status >= 400) {
            await expectProblem(reply, takes);
            expect(after).toEqual(before);
          }
          before = after;
        },
      ),
      { seed, numRuns: 12, endOnFailure: true },
    );
  });
});

describe.each(endpoints.filter(({ takes }) => takes === "json"))("$method $path", ({ file, method, path: address }) => {
  test.each([
    ["lists", "[", "]"],
    ["objects", '{"a":', "}"],
  ])("refuses a megabyte of %s in one another", async (_what, open, end) => {
    const depth = Math.floor((1024 * 1024) / (open.length + end.length)) - 1;
    const body = `${open.repeat(depth)}1${end.repeat(depth)}`;
    const names = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, known[0] ?? ""]);
    for (const cookie of cookies) {
      const reply = await ask(file, { method, params: Object.fromEntries(names), cookie, body, type: types.json });
      expect([400, 401, 403, 413]).toContain(reply.status);
      await expectProblem(reply, "json");
    }
  });
});
