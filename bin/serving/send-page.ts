import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import { acceptedEncoding } from "./accepted-encoding";
import { encodedPage } from "./encoded-page";
import type { GeneratedPage } from "./generated-pages";

/** One validator for all encodings of the same page is a weak one (RFC 9110, 8.8.1). */
const weak = (etag: string) => (etag.startsWith("W/") ? etag : `W/${etag}`);

/** Sends a page in the smallest encoding that its reader knows, or says that the reader has it. */
export const sendPage = async (
  { path, html, etag, headers }: NonNullable<GeneratedPage>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const own = { ...headers, etag: weak(etag), vary: "Accept-Encoding" };
  if (fresh(request.headers, { etag })) {
    response.writeHead(304, own).end();
    return;
  }
  const encoding = acceptedEncoding(request);
  const body = await encodedPage(`${path} ${etag}`, html, encoding);
  response.writeHead(200, {
    ...own,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    "content-length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
};
