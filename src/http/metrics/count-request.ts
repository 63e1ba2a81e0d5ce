import { metrics } from "./metrics";

const methods = ["GET", "HEAD", "POST", "PUT", "DELETE"];

/** `route`: a pattern, of which there are as many as the product has addresses. `status`: none where the caller went before. */
type AnsweredRequest = { method: string | undefined; route: string; status: number | undefined; ms: number };

/** Counts a request once it is over. No label takes more values than the product knows itself. */
export const countRequest = ({ method = "", route, status, ms }: AnsweredRequest): void => {
  const labels = { method: methods.includes(method) ? method : "other", route };
  metrics().requests.inc({ ...labels, status: status ?? "none" });
  metrics().requestSeconds.observe(labels, ms / 1000);
};
