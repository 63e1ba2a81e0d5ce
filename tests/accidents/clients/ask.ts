import { request } from "node:http";

/** A reply that arrived whole. */
export type Answered = { status: number; text: string; cookie: string | undefined };

/** What became of requests that nobody answered; a history has both counts. */
type Unanswered = { unavailable: number; unanswered: number };

type Asking = {
  method?: "GET" | "POST" | "PUT";
  body?: unknown;
  cookie?: string | undefined;
  patienceMs?: number;
  counts?: Unanswered;
};

/** By Node's plain client: `fetch` of Node 20 may lose the signal that is to end it (nodejs/undici#4068), and hangs then. */
const send = (address: string, { method = "GET", body, cookie, patienceMs = 3_000 }: Asking): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", ...(cookie && { cookie }) };
    const sent = request(address, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          cookie: response.headers["set-cookie"]?.[0]?.split(";")[0],
        }),
      );
    });
    const patience = setTimeout(() => sent.destroy(new Error("No reply came in time.")), patienceMs);
    sent.on("error", reject);
    sent.on("close", () => clearTimeout(patience));
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

/** Asks once. Undefined: no whole reply came in time, or one that says that the server cannot answer now. */
export const ask = async (address: string, asking: Asking = {}): Promise<Answered | undefined> => {
  const { counts = { unavailable: 0, unanswered: 0 } } = asking;
  try {
    const answered = await send(address, asking);
    if (answered.status < 500 && answered.status !== 429) return answered;
    counts.unavailable += 1;
  } catch {
    counts.unanswered += 1;
  }
  return undefined;
};
