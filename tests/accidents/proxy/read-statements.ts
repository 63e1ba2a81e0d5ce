/**
 * What becomes of a statement on its way to the database. `lost`: the connection ends before it; `unheard`: it arrives and
 * is carried out, and the connection ends before anybody hears of that.
 */
export type Fate = "passed" | "lost" | "unheard";

/** Of one connection. `fate` is asked once for each statement that is carried out; `rewrite` for each text that is sent. */
export type StatementRules = { fate: (text: string) => Fate; rewrite: (text: string) => string };

/** What to send on of a chunk, and whether the connection ends after it. */
export type Forwarded = { bytes: Buffer; ends: boolean };

/** A string of the protocol ends with a zero byte. */
const stringAt = (message: Buffer, start: number) => {
  const end = message.indexOf(0, start);
  return { text: message.toString("utf8", start, end), next: end + 1 };
};

/** A `Parse` or a `Query` with another text: type, length, then the strings. */
const withText = (message: Buffer, start: number, next: number, text: string) => {
  const made = Buffer.concat([message.subarray(0, start), Buffer.from(`${text}\0`), message.subarray(next)]);
  made.writeInt32BE(made.length - 1, 1);
  return made;
};

/**
 * Reads what a client sends to PostgreSQL (its frontend protocol, version 3, without TLS) and tells statements apart, those
 * that were prepared under a name too. Gives the function that takes the chunks of one connection as they come.
 */
export const readStatements = ({ fate, rewrite }: StatementRules): ((chunk: Buffer) => Forwarded) => {
  let rest: Buffer = Buffer.alloc(0);
  let greeted = false;
  let bound = "";
  const texts = new Map<string, string>();

  /** The message as it is sent on, and the text that it has carried out. */
  const read = (message: Buffer): { message: Buffer; runs?: string } => {
    const type = String.fromCharCode(message[0] ?? 0);
    if (type === "P") {
      const name = stringAt(message, 5);
      const { text, next } = stringAt(message, name.next);
      texts.set(name.text, text);
      const other = rewrite(text);
      return { message: other === text ? message : withText(message, name.next, next, other) };
    }
    if (type === "B") bound = texts.get(stringAt(message, stringAt(message, 5).next).text) ?? "";
    if (type === "E") return { message, runs: bound };
    if (type !== "Q") return { message };
    const { text, next } = stringAt(message, 5);
    const other = rewrite(text);
    return { message: other === text ? message : withText(message, 5, next, other), runs: text };
  };

  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const passed: Buffer[] = [];
    for (;;) {
      // The first message has no type.
      const head = greeted ? 1 : 0;
      const length = rest.length < head + 4 ? Number.POSITIVE_INFINITY : rest.readInt32BE(head) + head;
      if (rest.length < length) return { bytes: Buffer.concat(passed), ends: false };
      const { message, runs } = greeted ? read(rest.subarray(0, length)) : { message: rest.subarray(0, length) };
      rest = rest.subarray(length);
      greeted = true;
      const becomes = runs === undefined ? "passed" : fate(runs);
      if (becomes === "lost") return { bytes: Buffer.concat(passed), ends: true };
      passed.push(message);
      // What ends its transaction comes in the same chunk.
      if (becomes === "unheard") return { bytes: Buffer.concat([...passed, rest]), ends: true };
    }
  };
};
