import { forgetAnswer, type KeptAnswer, keepAnswer, keptAnswers } from "./kept-answers";
import type { Sending } from "./send-answer";

type Told = (kept: KeptAnswer, sending: Sending) => void;

/** The longest wait between two tries, in milliseconds. */
const longestWait = 30_000;

/**
 * Answers wait here until the server has acknowledged them. They are sent one at a time, oldest first, so that a
 * replaced answer can never arrive after the one that replaced it.
 */
export class AnswerQueue {
  #storage: Storage;
  #send: (kept: KeptAnswer) => Promise<Sending>;
  #told: Told;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = 1_000;

  constructor(storage: Storage, send: (kept: KeptAnswer) => Promise<Sending>, told: Told) {
    this.#storage = storage;
    this.#send = send;
    this.#told = told;
  }

  add(kept: KeptAnswer): Promise<void> {
    keepAnswer(this.#storage, kept);
    return this.flush();
  }

  isEmpty = (): boolean => keptAnswers(this.#storage).length === 0;

  /** Sends what is kept; resolves when all is settled or the line is down. */
  flush = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  };

  stop = (): void => clearTimeout(this.#timer);

  async #drain(): Promise<void> {
    for (let kept = keptAnswers(this.#storage)[0]; kept; kept = keptAnswers(this.#storage)[0]) {
      const sending = await this.#send(kept);
      if (sending.outcome === "unreachable") return this.#retryLater();
      this.#wait = 1_000;
      forgetAnswer(this.#storage, kept);
      this.#told(kept, sending);
    }
  }

  #retryLater(): void {
    for (const kept of keptAnswers(this.#storage)) this.#told(kept, { outcome: "unreachable" });
    this.#timer = setTimeout(this.flush, this.#wait);
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }
}
