import { randomUUID } from "node:crypto";
import type { PublicBlock } from "../../src/domain/block/public-block";
import type { Results } from "../../src/domain/block/results";
import type { Answer } from "../../src/domain/item/answer/answer";
import type { PublicQuestion } from "../../src/domain/item/public-question";

/** Some answer of the right shape. */
export const anyAnswer = ({ form, options, parts = [], stems = [] }: PublicQuestion): Answer => {
  if (form === "decision-case") {
    return { parts: parts.map((part) => ({ options: part.options.slice(0, 1).map(({ id }) => id) })) };
  }
  const ids = options.map(({ id }) => id);
  if (form === "extended-matching") return { matches: Object.fromEntries(stems.map(({ id }) => [id, ids[0] ?? ""])) };
  if (form === "numeric") return { number: 1 };
  if (form === "ordering") return { order: ids };
  if (form === "multiple-response") return { options: ids.slice(0, 1) };
  return { option: ids[0] ?? "" };
};

/** A request that was not granted. `waitSeconds`: of Retry-After, where the server says when to come again. */
export class NotGranted extends Error {
  readonly status: number;
  readonly waitSeconds: number | undefined;

  constructor(what: string, { status, headers }: Response, text: string) {
    super(`${what} (${status}): ${text}`);
    this.status = status;
    const after = headers.get("retry-after");
    this.waitSeconds = after === null ? undefined : Number(after);
  }
}

/** A learner who speaks to the API of a running product with a cookie of their own. */
export const learner = () => {
  let cookie = "";
  const call = async (url: string, method: string, body?: unknown) => {
    const headers = { "content-type": "application/json", ...(cookie && { cookie }) };
    const response = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return response;
  };
  return {
    /** What the cookie holds, once there is one. */
    token: () => cookie.split("=")[1] ?? "",
    startBlock: async (origin: string, count: number, article?: string): Promise<PublicBlock> => {
      const response = await call(`${origin}/api/blocks`, "POST", { article, count, mode: "tutor" });
      if (response.status !== 201) throw new NotGranted("No block", response, await response.text());
      return (await response.json()) as PublicBlock;
    },
    finishBlock: async (origin: string, id: string): Promise<Results> => {
      const response = await call(`${origin}/api/blocks/${id}/finish`, "POST");
      if (!response.ok) throw new NotGranted("The block was not finished", response, await response.text());
      return (await response.json()) as Results;
    },
    openBlock: async (origin: string, id: string): Promise<PublicBlock> =>
      (await (await call(`${origin}/api/blocks/${id}`, "GET")).json()) as PublicBlock,
    answer: (origin: string, block: string, question: PublicQuestion, responseId = randomUUID()) =>
      call(`${origin}/api/blocks/${block}/responses/${encodeURIComponent(question.id)}`, "PUT", {
        responseId,
        answer: anyAnswer(question),
        elapsedMs: 1000,
      }),
  };
};
