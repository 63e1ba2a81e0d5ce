import { replyOutcome } from "../../../../domain/device/reply-outcome";

/**
 * `unreachable`: the server did not take it, so it is sent again later; `waitMs`: not before, as a server asks that has too
 * much to do. `refused`: for good; `type` says why.
 */
export type SendResult<Body> =
  | { outcome: "recorded"; body: Body }
  | { outcome: "refused"; detail: string; type: string }
  | { outcome: "unreachable"; waitMs?: number };

/** Sends one request. */
export async function sendJson<Body>(address: string, body: unknown, method = "PUT"): Promise<SendResult<Body>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    });
    const outcome = replyOutcome(response);
    if (outcome === "recorded") return { outcome, body: await response.json() };
    if (outcome === "unreachable") return { outcome, ...waitIn(response) };
    const { detail, type = "" } = await response.json();
    return { outcome, detail, type };
  } catch {
    return { outcome: "unreachable" };
  }
}

/** Retry-After in seconds (RFC 9110, 10.2.3), as this site says it with 429 and 503; a minute at most, whoever says so. */
const waitIn = ({ status, headers }: Response) => {
  const seconds = status === 429 || status === 503 ? Number(headers.get("Retry-After")) : 0;
  return seconds > 0 ? { waitMs: Math.min(seconds, 60) * 1_000 } : {};
};
