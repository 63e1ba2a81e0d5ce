import { cachedAt } from "./cached-at";

/** A file of a build never changes at its address: what is kept is right, and what is not is asked for. */
export const answerFile = async (build: string, request: Request): Promise<Response> =>
  (await cachedAt(build, "files", request.url)) ?? fetch(request);
