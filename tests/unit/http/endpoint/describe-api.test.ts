import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ask, handlerFiles } from "../../../support/api-callers";

/** Twins for pages without script, and what only operators and other documents use. */
const isPublicCall = (file: string) =>
  !/^(claims\/|content\/|people\/|pictures\/|practice\/|reading\/|studio\/forms\/|route\/|web\/|me\/delete|healthz|readyz|revalidate|metrics|articles\/\[slug\]\/(markdown|picture))/.test(
    file,
  );

const address = (file: string) =>
  `/api/${file
    .replace(/(\/index)?\.ts$/, "")
    .replaceAll("[", "{")
    .replaceAll("]", "}")}`;

const endpointSchema = z.object({
  id: z.string(),
  method: z.string(),
  path: z.string(),
  limit: z.object({ name: z.string(), address: z.int(), learner: z.int().optional() }).optional(),
});

/** The endpoints that a handler file exports. */
const endpointsOf = async (file: string) => {
  const url = pathToFileURL(path.join(fileURLToPath(new URL("../../../../src/pages/api", import.meta.url)), file)).href;
  const values = Object.values((await import(url)) as Record<string, unknown>);
  return values.map((value) => endpointSchema.safeParse(value)).flatMap(({ data }) => (data ? [data] : []));
};

const handlers = handlerFiles.filter(isPublicCall);
const endpoints = (await Promise.all(handlers.map(endpointsOf))).flat();

const text = await (await ask("openapi.json/index.ts", { method: "GET" })).text();
const document = JSON.parse(text);

describe("the description of the API", () => {
  test("names each endpoint that a handler of the API exports, and no other", () => {
    const calls = Object.entries<object>(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(calls.sort()).toEqual(endpoints.map(({ method, path }) => `${method.toLowerCase()} ${path}`).sort());
  });

  test("names each file of the API by its own address", () => {
    expect([...new Set(endpoints.map(({ path }) => path))].sort()).toEqual(handlers.map(address).sort());
  });

  test("limits what changes something, and what is dear to answer", () => {
    const limits = endpoints.flatMap(({ id, limit }) =>
      limit ? [[id, [limit.name, limit.address, ...(limit.learner ? [limit.learner] : [])].join(" ")]] : [],
    );
    expect(Object.fromEntries(limits)).toEqual({
      abandonDraft: "draft acts 600",
      addPicture: "pictures 120",
      acceptDraft: "draft acts 600",
      beginDraft: "new drafts 120",
      checkDraft: "draft checks 1200",
      getDraftChanges: "draft checks 1200",
      commentOnDraft: "draft acts 600",
      openSeat: "seats 3000",
      publishDraft: "draft acts 600",
      rebaseDraft: "draft acts 600",
      resolveComment: "draft acts 600",
      recallDraft: "draft acts 600",
      resumeDraft: "draft acts 600",
      returnDraft: "draft acts 600",
      saveDraft: "draft saves 3000",
      submitDraft: "draft acts 600",
      setAddress: "draft acts 600",
      createPreview: "draft acts 600",
      revokePreview: "draft acts 600",
      startBlock: "blocks 300",
      makeLink: "links 600 20",
      joinLearner: "joins of devices 60 20",
      endDevice: "devices 600 20",
      countQuestions: "counts 1500",
      recordResponse: "answers 3000 120",
      setMark: "marks 6000 240",
      reportItem: "reports 300 30",
      search: "searches 3000",
      finishBlock: "finishes 600 20",
      shareBlock: "shares 600 20",
      setSettings: "settings 600 20",
      savePlan: "plans 600 20",
      deletePlan: "plans 600 20",
      exportItems: "item exports 120",
      listStale: "stale 300",
      getStatistics: "statistics 300",
      getRuleStatistics: "statistics 300",
      exportStatistics: "statistics 300",
      exportPlan: "exports 600 20",
      resetMe: "resets 600 20",
      undoReset: "resets 600 20",
      exportMe: "exports 600 20",
      exportAnswers: "exports 600 20",
      exportMisses: "exports 600 20",
      deleteMe: "deletions 600 20",
      listPeople: "people 600",
      changePerson: "people 600",
      endSessions: "people 600",
      recoverPerson: "people 600",
      invitePerson: "people 600",
      revokeInvitation: "people 600",
      requestSignature: "signature requests 120",
      revokeSignatureRequest: "signature requests 120",
      renewSignatureAddress: "signature requests 120",
      strikeExpert: "signature requests 120",
      settleClaim: "signature requests 120",
      settleWatchTask: "watch tasks 120",
      answerReport: "report answers 120",
    });
  });

  test("says who may call what is for people alone, and how others are answered", () => {
    const { security, responses, "x-roles": roles } = document.paths["/api/studio/people"].get;
    expect([security, roles]).toEqual([[{ person: [] }], ["admin"]]);
    expect(Object.keys(responses)).toEqual(["200", "401", "403", "429", "500", "503"]);
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
