/** A reply as far as it matters here; a browser hides `Set-Cookie` from a worker, so what is shared is asked for without cookies or says so. */
type ResponseHead = Pick<Response, "status" | "type" | "redirected"> & { headers: Pick<Headers, "get"> };

/** Whether a reply is whole and the server's own word on what was asked. */
export const isWhole = ({ status, type, redirected }: ResponseHead): boolean =>
  status === 200 && type === "basic" && !redirected;

/** Whether a reply may be kept for whoever uses this device: only where the server says that it is for everybody. */
export const mayShare = (response: ResponseHead): boolean => {
  const rule = response.headers.get("Cache-Control")?.toLowerCase() ?? "";
  return isWhole(response) && !/private|no-store/.test(rule) && /\b(public|s-maxage=\d+)/.test(rule);
};
