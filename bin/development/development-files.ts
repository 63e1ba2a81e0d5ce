import type { RequestListener } from "node:http";
import path from "node:path";
import type { BuiltFile } from "../build/built-files";
import type { ContentStatus } from "./content-status";

const types: Record<string, string> = { ".js": "application/javascript; charset=UTF-8", ".css": "text/css" };

/** Where an open page listens for what a save led to. */
const statusAddress = "/generated/content-status";

/**
 * Answers with scripts and sheets from memory while somebody writes: on disk lie those of production, which a production
 * server in the same folder goes on serving. `files`: those of now.
 */
export const withDevelopmentFiles =
  (files: () => readonly BuiltFile[], status: ContentStatus) =>
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const address = request.url?.split("?")[0] ?? "";
    if (address === statusAddress) return status.follow(response);
    const file = files().find((each) => each.address === address);
    if (file) {
      const type = types[path.extname(address)] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(file.body);
    } else if (address.startsWith("/generated/")) response.writeHead(404).end();
    else next(request, response);
  };
