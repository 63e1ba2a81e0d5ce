import { keptAt } from "./kept-at";

/** A file of a build never changes at its address: what is kept is right, and what is not is asked for. */
export const answerFile = async (build: string, request: Request): Promise<Response> =>
  (await keptAt(build, "files", request.url)) ?? fetch(request);
