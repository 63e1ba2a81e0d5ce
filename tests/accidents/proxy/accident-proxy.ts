import { once } from "node:events";
import { type AddressInfo, createServer, connect as reach, type Socket } from "node:net";
import { readStatements, type StatementRules } from "./read-statements";

/** `up`: from the client to the server. */
export type Direction = "up" | "down";

/** A connection through the proxy. Nothing comes through a direction that is frozen, and nobody is told. */
type Passage = { near: Socket; far: Socket; frozen: Set<Direction>; listens: boolean };

/** What happens on a line. */
export type AccidentProxy = {
  port: number;
  /** Connections from now on lead there; those that are open end. */
  leadTo: (port: number) => void;
  /** Every chunk comes so much later, either way. */
  delay: (ms: number) => void;
  /** Half-open: open connections stay open, and nothing comes through any more. New ones are as they should be. */
  freeze: (...directions: Direction[]) => void;
  /** The same, of connections on which a client of PostgreSQL listens. */
  freezeListener: () => void;
  /** Ends all open connections. */
  cut: () => void;
  /** Ends the connection that brings its client the byte of this number, counted from now on over all of them. */
  cutAfter: (bytes: number) => void;
  /** No new connection is taken, and the open ones end. */
  close: () => void;
  /** As it should be; what was frozen ends. */
  heal: () => void;
  end: () => void;
};

const noting = (passage: Passage, { fate, rewrite }: StatementRules): StatementRules => ({
  rewrite,
  fate: (text) => {
    passage.listens ||= text.startsWith("LISTEN ");
    return fate(text);
  },
});

/** Stands between clients and a server on this machine, and does to their connections what networks do. */
export const openAccidentProxy = async (target: number, statements?: StatementRules): Promise<AccidentProxy> => {
  const passages = new Set<Passage>();
  let port = target;
  let delayMs = 0;
  let closed = false;
  let left = Number.POSITIVE_INFINITY;

  const destroy = ({ near, far }: Passage) => {
    near.destroy();
    far.destroy();
  };
  const cut = () => passages.forEach(destroy);

  const carry = (passage: Passage, direction: Direction, read?: ReturnType<typeof readStatements>) => {
    const [from, to] = direction === "up" ? [passage.near, passage.far] : [passage.far, passage.near];
    const send = (chunk: Buffer) => {
      if (passage.frozen.has(direction)) return;
      if (direction === "down") left -= chunk.length;
      const { bytes, ends } =
        left < 0 ? { bytes: chunk.subarray(0, left), ends: true } : (read?.(chunk) ?? { bytes: chunk, ends: false });
      if (left < 0) left = Number.POSITIVE_INFINITY;
      if (!ends) return void to.write(bytes);
      // What was sent on arrives; what would come back does not.
      passage.frozen.add("up").add("down");
      to.end(bytes);
      if (direction === "up") passage.near.destroy();
      else passage.far.destroy();
    };
    // Timers of the same length fire in the order in which they were set.
    from.on("data", (chunk: Buffer) => (delayMs > 0 ? setTimeout(send, delayMs, chunk) : send(chunk)));
  };

  const server = createServer({ noDelay: true }, (near) => {
    if (closed) return near.destroy();
    const passage: Passage = {
      near,
      far: reach({ port, host: "127.0.0.1", noDelay: true }),
      frozen: new Set(),
      listens: false,
    };
    passages.add(passage);
    for (const socket of [near, passage.far]) {
      socket.on("error", () => {});
      socket.on("close", () => {
        // Half-open: the other side does not hear that this one is gone.
        if (passage.frozen.size === 0) destroy(passage);
        if (near.destroyed && passage.far.destroyed) passages.delete(passage);
      });
    }
    carry(passage, "up", statements && readStatements(noting(passage, statements)));
    carry(passage, "down");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (next) => {
      port = next;
      cut();
    },
    delay: (ms) => {
      delayMs = ms;
    },
    freeze: (...directions) => {
      for (const { frozen } of passages) for (const direction of directions) frozen.add(direction);
    },
    freezeListener: () => {
      for (const { frozen, listens } of passages) if (listens) frozen.add("up").add("down");
    },
    cut,
    cutAfter: (bytes) => {
      left = bytes;
    },
    close: () => {
      closed = true;
      cut();
    },
    heal: () => {
      closed = false;
      delayMs = 0;
      left = Number.POSITIVE_INFINITY;
      for (const passage of passages) if (passage.frozen.size > 0) destroy(passage);
    },
    end: () => {
      cut();
      server.close();
    },
  };
};
