/// <reference lib="webworker" />
import { answerFile } from "./answer-file";
import { answerVisit } from "./answer-visit";
import { carryOver, otherBuilds } from "./carry-over";
import { chooseStrategy } from "./choose-strategy";
import { handleRequest } from "./handle-request";

declare const self: ServiceWorkerGlobalScope;
/** Which build this worker belongs to; put here when it is bundled. */
declare const BUILD: string;

self.addEventListener("install", (event) => {
  event.waitUntil(carryOver(BUILD).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const clear = async () => Promise.all((await otherBuilds(BUILD)).map((name) => caches.delete(name)));
  event.waitUntil(clear().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const own = self.location.origin;
  const isVisit = request.mode === "navigate";
  const plan = chooseStrategy({ method: request.method, isVisit, address: new URL(request.url), own });
  if (plan.kind === "leave") return;
  if (plan.kind === "file") event.respondWith(answerFile(plan.key, request));
  else event.respondWith(answerVisit({ build: BUILD, request, plan, later: (work) => event.waitUntil(work) }));
});

self.addEventListener("message", (event) => {
  event.waitUntil(
    handleRequest(BUILD, event.data, self.location.origin).then((done) => event.ports[0]?.postMessage(done)),
  );
});
