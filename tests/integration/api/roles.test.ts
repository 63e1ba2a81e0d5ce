import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roles } from "../../../src/domain/person/role";
import type { ServingHandler } from "../../../src/http/endpoint/serve";
import { ask, becomeLearner, handlerFiles } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { signInAs } from "../../support/sign-in-as";

const load = async (file: string) => {
  const url = pathToFileURL(path.resolve("src/pages/api", file)).href;
  const { default: handler } = (await import(url)) as { default: ServingHandler };
  return handler.endpoints.map((endpoint) => ({ file, ...endpoint }));
};

/** Every endpoint of every handler: forms and what only this site's pages call are among them. */
const endpoints = (await Promise.all(handlerFiles.map(load))).flat();
const withRole = endpoints.flatMap((endpoint) => (endpoint.role ? [{ ...endpoint, role: endpoint.role }] : []));

const types = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data; boundary=none",
  picture: "image/png",
};
const callers = ["nobody", "learner", "account", ...roles] as const;
type Who = (typeof callers)[number];

let close: () => Promise<void>;
/** All requests of a mere learner are refused. */
let learner: string;
beforeAll(async () => {
  close = await openPractice();
  learner = (await becomeLearner()).cookie;
});
afterAll(() => close());

const cookieOf = async (caller: Who): Promise<string> => {
  if (caller === "nobody") return "";
  if (caller === "learner") return learner;
  return (await signInAs(caller === "account" ? null : caller)).cookie;
};

test("whatever is in the studio or of one's own account names the roles that it answers", () => {
  const open = endpoints.filter(({ path: address, role }) => address.startsWith("/api/studio/") && !role);
  expect(open.map(({ path: address }) => address)).toEqual([]);
  expect(withRole.length).toBeGreaterThan(15);
});

describe.each(withRole)("$method $path", ({ file, method, path: address, role, takes }) => {
  test.each(callers)("answers %s as its roles say", async (caller) => {
    const params = Object.fromEntries([...address.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "none"]));
    const body = takes && { type: types[takes], body: takes === "json" ? "{}" : "" };
    const { status } = await ask(file, { method, params, cookie: await cookieOf(caller), ...body });
    if (caller === "nobody" || caller === "learner") expect(status).toBe(401);
    else if (role === "any" || (caller !== "account" && role.includes(caller)))
      expect([200, 201, 204, 303, 400, 404, 409]).toContain(status);
    else expect(status).toBe(403);
  });
});
