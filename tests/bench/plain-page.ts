import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright";

const style =
  "body{max-width:42rem;margin:auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif}table{border-collapse:collapse}td,th{border:1px solid;padding:.3rem}";

/** The text of a guide as plain HTML: headings, paragraphs, lists, tables and links, and nothing else. */
export const plainPage = async (browser: Browser, guide: string): Promise<string> => {
  const page = await browser.newPage();
  await page.goto(guide);
  const text = await page.evaluate(() => {
    const main = document.querySelector("main");
    for (const extra of main?.querySelectorAll("form, nav, script, svg, [hidden], [popover]") ?? []) extra.remove();
    for (const element of main?.querySelectorAll("*") ?? [])
      for (const { name } of [...element.attributes])
        if (name !== "href" && name !== "id") element.removeAttribute(name);
    return main?.innerHTML ?? "";
  });
  await page.close();
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><link rel="icon" href="data:,"><style>${style}</style><main>${text}</main></html>`;
};

/**
 * The headers that the product sends with a guide, for the plain page: a browser begins a new process for a page with an
 * opener policy and reads the others before it draws, whatever the page is.
 */
export const headersOf = async (guide: string): Promise<Record<string, string>> => {
  const { headers } = await fetch(guide);
  const styleHash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  return Object.fromEntries(
    [...headers]
      .filter(([name]) => /policy|^(cache-control|x-)/.test(name))
      .map(([name, value]) => [name, value.replace(/style-src [^;]*/, `style-src ${styleHash}`)]),
  );
};

/** Serves one page, compressed beforehand: the floor for any server written for Node. */
export const servePlain = (html: string, port: number, headers: Record<string, string> = {}) => {
  const body = brotliCompressSync(html);
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      ...headers,
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "br",
      "content-length": body.length,
    });
    response.end(body);
  });
  return new Promise<() => void>((resolve) => server.listen(port, "127.0.0.1", () => resolve(() => server.close())));
};
