import type { ResponseRequest } from "../../../domain/block/response-request";

/** An answer that the server has not acknowledged yet. `since`: when it was given, in milliseconds, for the order of sending. */
export type KeptAnswer = { block: string; question: string; since: number; request: ResponseRequest };

const prefix = "iatrox:answer:";

/** Answers on this device, oldest first. One entry each, so that two tabs never overwrite each other's. */
export function keptAnswers(storage: Storage): KeptAnswer[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return names
    .filter((name) => name?.startsWith(prefix))
    .flatMap((name) => parse(storage.getItem(name ?? "")) ?? [])
    .sort((one, other) => one.since - other.since);
}

/** Keeps an answer; an earlier one to the same question that never left is replaced by it. */
export function keepAnswer(storage: Storage, kept: KeptAnswer): void {
  for (const earlier of keptAnswers(storage)) {
    if (earlier.block === kept.block && earlier.question === kept.question) forgetAnswer(storage, earlier);
  }
  storage.setItem(prefix + kept.request.responseId, JSON.stringify(kept));
}

export const forgetAnswer = (storage: Storage, kept: KeptAnswer): void =>
  storage.removeItem(prefix + kept.request.responseId);

function parse(text: string | null): KeptAnswer | undefined {
  try {
    const value = JSON.parse(text ?? "");
    return typeof value?.block === "string" && typeof value.request?.responseId === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
