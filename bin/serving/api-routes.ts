import { existsSync, readdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import newRouter from "find-my-way";
import type { ServingHandler } from "../../src/http/endpoint/serve";
import { root } from "../run-step";

/** What the build makes of `src/pages/api`, by `bin/build/bundle-program.mjs`. */
const apiFolder = path.join(root, ".next/program/api");

/** Their acts have the framework make pages anew, which only its own router can do. */
const ofTheFramework = /^(claims|content|revalidate|studio)\b/;

/** `blocks/[id]/index` as `/api/blocks/:id`. */
const addressOf = (name: string) => `/api/${name.replace(/(^|\/)index$/, "").replaceAll(/\[(\w+)\]/g, ":$1")}`;

const readNames = (): string[] =>
  existsSync(apiFolder)
    ? readdirSync(apiFolder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".mjs"))
        .map((file) => file.slice(0, -".mjs".length).split(path.sep).join("/"))
    : [];

const importHandler = async (name: string): Promise<ServingHandler> =>
  (await import(pathToFileURL(path.join(apiFolder, `${name}.mjs`)).href)).default;

/** An address of the API no part of which is empty. */
const isWhole = /^\/api(?:\/[^/?]+)+(?:\?|$)/;

type Load = (name: string) => Promise<ServingHandler>;

/**
 * Answers the API's own addresses with the handlers that the framework would call, which its router reaches in a
 * millisecond of processor time and this one in a hundredth of that. All else, and whatever has no such file, is `next`'s.
 * `names`: of the handlers' files, as the framework reads them.
 */
export const withApi = (next: RequestListener, names = readNames(), load: Load = importHandler): RequestListener => {
  // Longer names than the longest address that Node reads there are none.
  const router = newRouter({ maxParamLength: 16_384 });
  for (const name of names) {
    if (ofTheFramework.test(name)) continue;
    let handler: Promise<ServingHandler> | undefined;
    // Whether the method is one of the address, the handler says.
    router.on("GET", addressOf(name), async (request, response, params, _store, search) => {
      handler ??= load(name);
      await (await handler)(Object.assign(request, { query: { ...search, ...params } }), response);
    });
  }
  return (request, response) => {
    const { url = "" } = request;
    const route = isWhole.test(url) ? router.find("GET", url) : null;
    if (!route) return next(request, response);
    route.handler(request, response, route.params, route.store, route.searchParams).catch(() => response.destroy());
  };
};
