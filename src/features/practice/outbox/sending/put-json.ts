/** `unreachable`: no word from the server, so it is sent again later. `refused`: it will never be taken; `type` says why. */
export type Sending<Body> =
  | { outcome: "recorded"; body: Body }
  | { outcome: "refused"; detail: string; type: string }
  | { outcome: "unreachable" };

/** Sends one thing. Only a reply in our own words counts: a café's sign-in page also says 200. */
export async function putJson<Body>(address: string, body: unknown, method = "PUT"): Promise<Sending<Body>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    });
    const contentType = response.headers.get("Content-Type") ?? "";
    if (response.ok && contentType.startsWith("application/json")) {
      return { outcome: "recorded", body: await response.json() };
    }
    const isFinal =
      response.status < 500 && response.status !== 429 && contentType.startsWith("application/problem+json");
    if (!isFinal) return { outcome: "unreachable" };
    const { detail, type = "" } = await response.json();
    return { outcome: "refused", detail, type };
  } catch {
    return { outcome: "unreachable" };
  }
}
