import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const page = (body: string) => `<!doctype html><html lang="en"><title>Faults</title><body>${body}`;

const front = page(`
  <a href="/second#there">good</a> <a href="/second#gone">no such part</a> <a href="#lost">no such part here</a>
  <a href="/second?q=1">one of many</a> <a href="/no-page">no page</a>
  <img src="/no-picture.png" alt=""><script src="/no-script.js"></script><link rel="stylesheet" href="/style.css">
  <a href="http://127.0.0.1:9/elsewhere">somebody else’s</a>`);

const files: Record<string, [type: string, text: string]> = {
  "/": ["text/html", front],
  "/second": [
    "text/html",
    page('<p id="there">Here.</p> <a href="/no-page-behind">no page</a> <a id="x" href="#nil">no part</a>'),
  ],
  "/second?q=1": [
    "text/html",
    page('<a href="/no-page-behind-a-query">no page</a> <a href="/second?q=2">follow me not</a>'),
  ],
  "/second?q=2": ["text/html", page('<a href="/never-asked">no page</a>')],
  "/style.css": ["text/css", 'body { background: url("/no-background.png") }'],
};

/** A small site with an error of each kind, to see that each is found. */
export const openFaultySite = async () => {
  const server = createServer(({ url = "" }, response) => {
    const [type, text] = files[url] ?? ["text/plain", "There is nothing here."];
    response.writeHead(files[url] ? 200 : 404, { "Content-Type": type }).end(text);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
};
