import { Duplex } from "node:stream";
import type { PGlite } from "@electric-sql/pglite";
import { ObservedPool } from "./observation/observed-pool";

/**
 * The session is the same one for all clients: it forgets what one that went left behind. A named statement is planned once:
 * to plan it anew for its values, as the server does where that looks cheaper, took half of the time of drawing questions.
 */
const startAfresh = "ROLLBACK; DEALLOCATE ALL; SET plan_cache_mode = force_generic_plan";

/** The first message of a client has no type, which the messages after it begin with. */
const isStartup = ([first]: Uint8Array) => first === 0;

/** Nobody need say who they are: AuthenticationOk and ReadyForQuery. */
const welcome = Buffer.from("R\0\0\0\b\0\0\0\0Z\0\0\0\u0005I", "latin1");

/**
 * What the database answers, in parts. `execProtocolRaw` would read the answer as well, and keep what it read as long as the
 * database is open.
 */
const execute = async (pglite: PGlite, message: Uint8Array): Promise<Buffer[]> => {
  const parts: Buffer[] = [];
  await pglite.execProtocolRawStream(message, { onRawData: (part) => parts.push(Buffer.from(part)) });
  return parts;
};

/**
 * What the driver takes for its socket, with the embedded database at the other end. What the driver writes at once, such as
 * all that one statement needs, the database gets as one message. One client at a time: there is one session.
 */
const embeddedStream = (pglite: PGlite): Duplex => {
  const stream = new Duplex({
    read() {},
    write(message: Uint8Array, _encoding, done) {
      answer([message]).then(() => done(), done);
    },
    writev(messages, done) {
      answer(messages.map(({ chunk }) => chunk)).then(() => done(), done);
    },
    final(done) {
      stream.push(null);
      done();
    },
  });
  const answer = async (messages: Uint8Array[]) => {
    const message = Buffer.concat(messages);
    if (isStartup(message)) stream.push(welcome);
    else for (const part of await execute(pglite, message)) stream.push(part);
  };
  const connect = () => {
    pglite.exec(startAfresh).then(
      () => stream.emit("connect"),
      (error: Error) => stream.destroy(error),
    );
  };
  return Object.assign(stream, { connect, setNoDelay() {}, setKeepAlive() {}, ref() {}, unref() {} });
};

/**
 * The driver of PostgreSQL over the embedded database: the same one for both, and named statements, which PGlite's own
 * interface does not know, are parsed and planned once.
 */
export const embeddedPool = (pglite: PGlite): ObservedPool => {
  // One session, which stays.
  const pool = new ObservedPool({ stream: () => embeddedStream(pglite), max: 1, idleTimeoutMillis: 0 });
  pool.on("error", () => {});
  return pool;
};
