import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ask, handlerFiles } from "../../../support/api-callers";

/** Twins for pages without script, and what only operators and other documents use. */
const isPublicCall = (file: string) =>
  !/^(content\/|practice\/|reading\/|route\/|web\/|me\/delete|healthz|readyz|revalidate|metrics|articles\/\[slug\]\/(markdown|picture))/.test(
    file,
  );

const address = (file: string) =>
  `/api/${file
    .replace(/(\/index)?\.ts$/, "")
    .replaceAll("[", "{")
    .replaceAll("]", "}")}`;

const named = z.object({ method: z.string(), path: z.string(), summary: z.string() });

/** The endpoints that a handler file exports, as "get /api/articles". */
const exported = async (file: string) => {
  const url = pathToFileURL(path.join(fileURLToPath(new URL("../../../../src/pages/api", import.meta.url)), file)).href;
  const endpoints = Object.values((await import(url)) as Record<string, unknown>).map((value) =>
    named.safeParse(value),
  );
  return endpoints.flatMap(({ data }) => (data ? [`${data.method.toLowerCase()} ${data.path}`] : []));
};

const text = await (await ask("openapi.json/index.ts", { method: "GET" })).text();
const document = JSON.parse(text);

describe("the description of the API", () => {
  test("names each endpoint that a handler of the API exports, and no other", async () => {
    const calls = Object.entries<object>(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    const endpoints = await Promise.all(handlerFiles.filter(isPublicCall).map(exported));
    expect(calls.sort()).toEqual(endpoints.flat().sort());
  });

  test("names each file of the API by its own address", async () => {
    const addresses = await Promise.all(
      handlerFiles
        .filter(isPublicCall)
        .map(async (file) => [...new Set((await exported(file)).map((call) => call.split(" ")[1]))]),
    );
    expect(addresses).toEqual(handlerFiles.filter(isPublicCall).map((file) => [address(file)]));
  });

  test("every reference leads to a schema", () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? "");
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((name) => !document.components.schemas[name])).toEqual([]);
    expect(text.match(/"\$ref":"#\/(?!components)/)).toBeNull();
  });

  test("says of a block what the schema says: at most 200 questions, in one of two modes", () => {
    const { properties, required } = document.components.schemas.BlockRequest;
    expect(properties.count).toMatchObject({ type: "integer", minimum: 1, maximum: 200 });
    expect(properties.mode.enum).toEqual(["tutor", "timed"]);
    // A preset or a shared block stands in for them.
    expect(required).toBeUndefined();
  });

  test("tells a parameter for each place in an address", () => {
    const { parameters } = document.paths["/api/blocks/{id}/responses/{questionId}"].put;
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(["id", "questionId"]);
  });
});
