import { describe, expect, test } from "vitest";
import { apiOperations } from "../../../../src/http/endpoint/api-operations";
import { describeApi } from "../../../../src/http/endpoint/describe-api";
import { handlerFiles } from "../../../support/api-callers";

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

describe("the description of the API", () => {
  const text = JSON.stringify(describeApi());
  const document = JSON.parse(text);

  test("names each public call, and no other", () => {
    const called = [...new Set(apiOperations.map(({ path }) => path))].sort();
    expect(called).toEqual(handlerFiles.filter(isPublicCall).map(address).sort());
    expect(Object.keys(document.paths).sort()).toEqual(called);
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
