/** A file never changes at its address: what any cache keeps is right, and what is not is asked for. */
export const answerFile = async (key: string, request: Request): Promise<Response> =>
  (await caches.match(key)) ?? fetch(request);
