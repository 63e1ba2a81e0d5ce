import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The floor for any server written for Node: one page from memory, nothing else.
const [file = "", port = "0"] = process.argv.slice(2);
const page = readFileSync(file);
createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": page.length });
  response.end(page);
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
