import cluster from "node:cluster";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import path from "node:path";
import next from "next";
import { listenForPublications } from "../../src/data/publication/listen-publications";
import { directUrlOf, readEnvironment } from "../../src/env";
import { answerSelf, askSelf } from "../../src/features/operations/ask-self";
import { readiness } from "../../src/features/operations/readiness";
import { stopAll } from "../../src/features/operations/stopping";
import { httpEnv } from "../../src/http/http-env";
import { log } from "../../src/http/log/log";
import { root } from "../run-step";
import { withApi } from "./api-routes";
import { atOneAddress } from "./at-one-address";
import { withCompressedFiles } from "./compressed-files";
import { generatedPages } from "./generated-pages";
import { createHttpServer, trackConnections } from "./http-server";
import { logUnread, withLog } from "./logged-requests";
import { answerMetrics, withMetrics } from "./operations/metrics";
import { refuseOverload } from "./operations/refuse-overload";
import { watchLoad } from "./operations/watch-load";
import { withReadableAddresses } from "./readable-addresses";
import { stopLimitMs, type WorkerMessage } from "./run-workers";
import { withoutInternalHeaders } from "./without-internal-headers";

/** Requests that still run when the server is told to stop get this long. */
const graceMs = 8_000;

const ofTheBuild = (pages: RequestListener) => {
  const { answer, isCached } = generatedPages(pages);
  return withCompressedFiles(withMetrics(refuseOverload(withApi(answer), { share: watchLoad(), isCached })));
};

const showPublished = async () => {
  const { ok, text } = await askSelf("refresh");
  if (!ok) log.error({ reason: text }, "What was published is not shown yet");
};

/** Hears what other servers publish: the server of this worker listens, or this process where there is none. */
const followPublications = () => {
  if (cluster.isWorker) process.on("message", (message) => message === "published" && void showPublished());
  const environment = readEnvironment(process.env);
  const directUrl = environment.ok ? directUrlOf(environment.value) : undefined;
  if (cluster.isPrimary && directUrl) listenForPublications({ directUrl, published: () => void showPublished() });
};

/** Serves the product in this process until SIGTERM or SIGINT. `inFront`: what answers before the pages do. */
export const runServer = async (dev: boolean, port: number, inFront = ofTheBuild): Promise<void> => {
  // For pages of the server's own; the framework's have it from the build.
  if (!dev) process.env.PAGE_STYLE = readFileSync(path.join(root, "public/generated/page.css"), "utf8");
  // The framework listens for upgrades on the server it is given, and leaves those it does not know open for ever. Only
  // the development server has use for them; in production it is given one that nobody reaches.
  const app = next({ dev, dir: root, port, ...(!dev && { httpServer: createServer() }) });
  await app.prepare();
  const pages = app.getRequestHandler();
  const answer: RequestListener = (request, response) => void pages(request, response);
  answerSelf(answer);
  if (cluster.isWorker) answerMetrics();
  const whole = withReadableAddresses(atOneAddress(withoutInternalHeaders(inFront(answer))));
  // Whoever writes reads the terminal for what is wrong, not for the files that a page loads.
  const siteUrl = httpEnv().SITE_URL;
  const server = createHttpServer({ dev, siteUrl, answer: dev ? whole : withLog(whole), unread: logUnread });
  const close = trackConnections(server);
  server.listen(port);
  await once(server, "listening");

  let isStopping = false;
  const stop = async () => {
    // Whoever presses Ctrl-C tells all processes of a server at once, and the server tells its workers again.
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => {
      console.error("Something did not let the server stop; it was ended.");
      process.exit(1);
    }, stopLimitMs).unref();
    await close(dev ? 0 : graceMs);
    await stopAll();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  // A worker whose server is gone gets no more requests.
  process.on("disconnect", stop);

  while (readiness().state === "starting") await new Promise((resolve) => setTimeout(resolve, 50));
  const now = readiness();
  if (now.state === "failed") throw new Error(now.reason);
  followPublications();
  if (cluster.isWorker) process.send?.("ready" satisfies WorkerMessage);
  else console.log(`iatroX is ready at http://localhost:${port}`);
};
