type ReplyHead = Pick<Response, "ok" | "status"> & { headers: Pick<Headers, "get"> };

/**
 * What became of something that was sent. `refused`: for good; `unreachable`: the server did not take it, so it is sent
 * again later. Only a reply with a content type of the API counts: a café's sign-in page also has status 200.
 */
export const replyOutcome = ({ ok, status, headers }: ReplyHead): "recorded" | "refused" | "unreachable" => {
  const isOfType = (type: string) => headers.get("Content-Type")?.startsWith(type) ?? false;
  if (ok && isOfType("application/json")) return "recorded";
  return status < 500 && status !== 429 && isOfType("application/problem+json") ? "refused" : "unreachable";
};
