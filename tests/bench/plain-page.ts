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

/** Serves one page, compressed beforehand: the floor for any server written for Node. */
export const servePlain = (html: string, port: number) => {
  const body = brotliCompressSync(html);
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "br",
      "content-length": body.length,
    });
    response.end(body);
  });
  return new Promise<() => void>((resolve) => server.listen(port, "127.0.0.1", () => resolve(() => server.close())));
};
