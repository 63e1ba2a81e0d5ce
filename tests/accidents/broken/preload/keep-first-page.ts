import { intercept } from "./intercept";

/** By address. */
const pages = new Map<string, Buffer>();

/** Shows every guide as it was when it was first asked for. */
intercept((request, response, next) => {
  const { method, url = "", headers } = request;
  if (method !== "GET" || !/^\/articles\/[a-z]+$/.test(url)) return next();
  const first = pages.get(url);
  if (first) return void response.writeHead(200, { "content-type": "text/html" }).end(first);
  delete headers["accept-encoding"];
  const chunks: Buffer[] = [];
  const { write, end } = response;
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = ((...args: Parameters<typeof write>) => {
    keep(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    keep(args[0]);
    if (response.statusCode === 200) pages.set(url, Buffer.concat(chunks));
    return end.apply(response, args);
  }) as typeof end;
  next();
});
