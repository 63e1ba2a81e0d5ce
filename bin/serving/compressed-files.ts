import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import path from "node:path";
import fresh from "fresh";
import { compressedFolder } from "../build/compress-files";
import { acceptedEncoding } from "./accepted-encoding";

type CompressedFile = { body: Buffer; headers: Record<string, string> };

const types: Record<string, string> = {
  ".js": "application/javascript; charset=UTF-8",
  ".svg": "image/svg+xml",
};

/** The name of a built file changes with its content; the name of any other stays, so each visit asks again. */
const lifetime = (address: string) =>
  address === "/service-worker.js"
    ? "no-cache"
    : address.startsWith("/_next/static/")
      ? "public, max-age=31536000, immutable"
      : "public, max-age=0";

const readFile = (address: string): CompressedFile => {
  const body = readFileSync(path.join(compressedFolder, address));
  const headers = {
    "Content-Type": types[path.extname(address)] ?? "application/octet-stream",
    "Content-Encoding": "br",
    "Cache-Control": lifetime(address),
    ETag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`,
    Vary: "Accept-Encoding",
  };
  return { body, headers };
};

/** They stay in memory: some hundred kilobytes, read at each visit. */
const readFiles = (): Map<string, CompressedFile> => {
  if (!existsSync(compressedFolder)) return new Map();
  const entries = readdirSync(compressedFolder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(compressedFolder, path.join(entry.parentPath, entry.name)))
      .map((file) => `/${file.split(path.sep).join("/")}`)
      .map((address) => [address, readFile(address)]),
  );
};

const send = ({ body, headers }: CompressedFile, request: IncomingMessage, response: ServerResponse) => {
  if (fresh(request.headers, { etag: headers.ETag })) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": body.length }).end(body);
};

/** Answers with a compressed file, where there is one and the browser can read it. All else is `next`'s to answer. */
export const withCompressedFiles = (next: RequestListener): RequestListener => {
  const files = readFiles();
  return (request, response) => {
    const file = request.method === "GET" ? files.get(request.url?.split("?")[0] ?? "") : undefined;
    if (file && acceptedEncoding(request) === "br") send(file, request, response);
    else next(request, response);
  };
};
