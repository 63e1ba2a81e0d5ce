import type { OutboxStorage } from "../../../../domain/device/outbox-storage";
import type { SendResult } from "./send-json";

/** The longest wait between two tries, in milliseconds. */
const longestWait = 30_000;

/** Milliseconds that another tab may hold the lock before this one sends all the same: that tab may be frozen. */
const patience = 20_000;

/**
 * What a learner does waits here until the server has acknowledged it. It is sent one at a time, oldest first, so that
 * a replaced answer can never arrive after the one that replaced it; and by one tab at a time, so that it is sent once.
 */
export class SendingQueue<Entry, Body> {
  #name: string;
  #storage: OutboxStorage<Entry>;
  #send: (entry: Entry) => Promise<SendResult<Body>>;
  #onSettled: (entry: Entry, sending: SendResult<Body>) => void;
  #running: Promise<void> | undefined;
  /** Something may have been stored since the storage was last read. */
  #mayHaveMore = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inFlight: Entry | undefined;
  #wait = 1_000;
  /** In the clock of `performance.now`: the server takes nothing before. */
  #notBefore = 0;

  /** `name`: of the outbox and of its lock, the same in each tab. */
  constructor(
    name: string,
    storage: OutboxStorage<Entry>,
    send: (entry: Entry) => Promise<SendResult<Body>>,
    onSettled: (entry: Entry, sending: SendResult<Body>) => void,
  ) {
    this.#name = name;
    this.#storage = storage;
    this.#send = send;
    this.#onSettled = onSettled;
  }

  /** `rest`: milliseconds to wait for a further change before it is sent. It is kept on the device at once. */
  add(entry: Entry, rest = 0): Promise<void> {
    this.#storage.keep(entry);
    if (rest === 0) return this.flush();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, rest);
    return Promise.resolve();
  }

  isEmpty = (): boolean => this.#storage.list().length === 0;

  /** Sends what is stored; resolves when all is settled or the server cannot be reached. */
  flush = (): Promise<void> => {
    clearTimeout(this.#timer);
    const early = this.#notBefore - performance.now();
    if (early > 0) {
      this.#timer = setTimeout(this.flush, early);
      return Promise.resolve();
    }
    this.#mayHaveMore = true;
    this.#running ??= this.#untilSent();
    return this.#running;
  };

  /**
   * Sends all that waits at once, for a page that may not live to see a reply. What is sent again later under the same id
   * is one answer, so nothing is taken from the device.
   */
  leave = (): void => {
    const flying = JSON.stringify(this.#inFlight);
    for (const entry of this.#storage.list()) if (JSON.stringify(entry) !== flying) void this.#send(entry);
  };

  stop = (): void => clearTimeout(this.#timer);

  /** What is added while a lock is given back, after the storage was found empty, has a turn of its own. */
  async #untilSent(): Promise<void> {
    try {
      while (this.#mayHaveMore) {
        this.#mayHaveMore = false;
        await this.#inTurn();
      }
    } finally {
      this.#running = undefined;
    }
  }

  /** Browsers lend locks to secure pages only; elsewhere two tabs may both send, and the server takes it for one. */
  async #inTurn(): Promise<void> {
    if (!globalThis.navigator?.locks) return this.#drain();
    const signal = AbortSignal.timeout(patience);
    return navigator.locks.request(this.#name, { signal }, () => this.#drain()).catch(() => this.#drain());
  }

  async #drain(): Promise<void> {
    for (let entry = this.#storage.list()[0]; entry; entry = this.#storage.list()[0]) {
      this.#inFlight = entry;
      const sending = await this.#send(entry);
      this.#inFlight = undefined;
      if (sending.outcome === "unreachable") return this.#retryLater(sending);
      this.#wait = 1_000;
      this.#storage.forget(entry);
      this.#onSettled(entry, sending);
    }
  }

  #retryLater(sending: Extract<SendResult<Body>, { outcome: "unreachable" }>): void {
    const { waitMs = 0 } = sending;
    this.#mayHaveMore = false;
    for (const entry of this.#storage.list()) this.#onSettled(entry, sending);
    this.#notBefore = performance.now() + waitMs;
    this.#timer = setTimeout(this.flush, Math.max(this.#wait, waitMs));
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }
}
