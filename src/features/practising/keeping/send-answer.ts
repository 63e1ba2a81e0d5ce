import type { Feedback } from "../../../domain/question/feedback";
import type { KeptAnswer } from "./kept-answers";

/** `unreachable`: no word from the server, so the answer is sent again later. `refused`: it will never be taken. */
export type Sending =
  | { outcome: "recorded"; feedback?: Feedback }
  | { outcome: "refused"; detail: string }
  | { outcome: "unreachable" };

/** Sends one answer. Only a reply in our own words counts: a café's sign-in page also says 200. */
export async function sendAnswer({ block, question, request }: KeptAnswer): Promise<Sending> {
  try {
    const response = await fetch(`/api/blocks/${block}/responses/${encodeURIComponent(question)}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    });
    const type = response.headers.get("Content-Type") ?? "";
    if (response.ok && type.startsWith("application/json")) return recorded(await response.json());
    const isFinal = response.status < 500 && response.status !== 429 && type.startsWith("application/problem+json");
    return isFinal ? { outcome: "refused", detail: (await response.json()).detail } : { outcome: "unreachable" };
  } catch {
    return { outcome: "unreachable" };
  }
}

const recorded = (body: Feedback | { recorded: true }): Sending =>
  "recorded" in body ? { outcome: "recorded" } : { outcome: "recorded", feedback: body };
