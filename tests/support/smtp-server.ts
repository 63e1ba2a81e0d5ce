import { createServer, type Socket } from "node:net";

/** What a server does with mail: `greylists` tells each recipient to come back once, `hangs` says nothing at all. */
type Behaviour = "takes" | "refuses" | "greylists" | "hangs";

/** A mail as it came in. `headers`: with what was folded on one line, as they were encoded. */
export type ReceivedMail = { to: string[]; headers: string[]; text: string };

const decodeText = (body: string, headers: readonly string[]): string => {
  const encoding = headers.find((header) => /^content-transfer-encoding:/i.test(header)) ?? "";
  if (/base64/i.test(encoding)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(encoding)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

const receive = (raw: string, to: string[]): ReceivedMail => {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const headers = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return { to, headers, text: decodeText(body.join("\r\n\r\n"), headers).replaceAll("\r\n", "\n") };
};

/** A small SMTP server (RFC 5321) on this machine, which keeps what it takes. */
export const startSmtpServer = async () => {
  const state = { behaviour: "takes" as Behaviour, received: [] as ReceivedMail[], attempts: 0, delay: 0 };
  const seen = new Set<string>();
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => undefined));
    state.attempts += 1;
    if (state.behaviour === "hangs") return;
    let to: string[] = [];
    let buffer = "";
    let isData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const recipient = (address: string): string => {
      if (state.behaviour === "refuses") return "550 5.1.1 no such mailbox";
      if (state.behaviour === "greylists" && !seen.has(address)) {
        seen.add(address);
        return "450 4.7.1 come back later";
      }
      to.push(address);
      return "250 ok";
    };
    const answer = (line: string) => {
      if (/^EHLO|^HELO/i.test(line)) return say("250 test");
      if (/^MAIL/i.test(line)) return say("250 ok");
      if (/^RCPT/i.test(line)) return say(recipient(/<([^>]*)>/.exec(line)?.[1] ?? ""));
      if (/^DATA/i.test(line)) {
        isData = true;
        return say("354 go on");
      }
      say(/^QUIT/i.test(line) ? "221 bye" : "250 ok");
    };
    say("220 test ESMTP");
    socket.on("data", (chunk) => {
      buffer += chunk.toString("latin1");
      for (;;) {
        const end = buffer.indexOf(isData ? "\r\n.\r\n" : "\r\n");
        if (end < 0) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + (isData ? 5 : 2));
        if (!isData) answer(part);
        else {
          isData = false;
          state.received.push(receive(part.replace(/^\.\./gm, "."), to));
          to = [];
          setTimeout(() => say("250 taken"), state.delay);
        }
      }
    });
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${address.port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
};
