import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import next from "next";
import { readiness } from "../src/features/operating/readiness";
import { stopAll } from "../src/features/operating/stopping";
import { root } from "./run-step";
import { atOneAddress } from "./serving/at-one-address";
import { withGeneratedPages } from "./serving/generated-pages";
import { withSqueezedFiles } from "./serving/squeezed-files";

/** Requests that still run when the server is told to stop get this long. */
const graceMs = 8_000;

const ofTheBuild = (pages: RequestListener) => withSqueezedFiles(withGeneratedPages(pages));

/** Serves the product in this process until SIGTERM or SIGINT. `inFront`: what answers before the pages do. */
export const runServer = async (dev: boolean, port: number, inFront = ofTheBuild): Promise<void> => {
  // `next` answers upgrades, images and pages alike; as a library it leaves signals and the listening socket to us.
  const app = next({ dev, dir: root, port });
  await app.prepare();
  const pages = app.getRequestHandler();
  const answer: RequestListener = (request, response) => void pages(request, response);
  const server = createServer(atOneAddress(inFront(answer)));
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.listen(port);
  await once(server, "listening");

  const stop = async () => {
    const closed = once(server, "close");
    server.close();
    // A connection that finishes its request now is kept open for another one; there will be none.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const late = setTimeout(() => server.closeAllConnections(), dev ? 0 : graceMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(late);
    await stopAll();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

  while (readiness().state === "starting") await new Promise((resolve) => setTimeout(resolve, 50));
  const now = readiness();
  if (now.state === "failed") throw new Error(now.reason);
  console.log(`iatroX is ready at http://localhost:${port}`);
};
