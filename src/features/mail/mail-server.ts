import type { PlainMail } from "./write-mail";

/** Where mails are handed in, and who they are from. */
export type MailServer = { url: string; from: string };

/**
 * `refused`: the server will never take this mail; `later`: it does not now; `unreachable`: it takes none now. `why`: a code,
 * without an address.
 */
export type Delivery = { kind: "sent" } | { kind: "refused" | "later" | "unreachable"; why: string };

/** Milliseconds without a word from the server, and for all of a mail. */
const silence = 10_000;
const whole = 60_000;

const field = (error: unknown, name: "code" | "responseCode"): unknown =>
  typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;

/** Whether the mail itself was refused, and for good (RFC 5321, 4.2.1), or the way to the server is not free. */
const kindOf = (code: unknown, status: unknown): "refused" | "later" | "unreachable" => {
  if (code !== "EENVELOPE" && code !== "EMESSAGE") return "unreachable";
  return typeof status === "number" && status >= 500 ? "refused" : "later";
};

/**
 * Hands one mail in. `id`: the same at each attempt, so that programs know a second copy. It is loaded by the first who
 * sends, for most sites send none.
 */
export const deliver = async (
  { url, from }: MailServer,
  { id, ...mail }: PlainMail & { id: string },
): Promise<Delivery> => {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    ...{ url, disableFileAccess: true, disableUrlAccess: true },
    ...{ dnsTimeout: silence, connectionTimeout: silence, greetingTimeout: silence, socketTimeout: silence },
  });
  const domain = from.replace(/^.*@/, "").replace(/>$/, "");
  try {
    await transport.sendMail({
      ...{ ...mail, from, messageId: `<${id}@${domain}>`, signal: AbortSignal.timeout(whole) },
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { kind: "sent" };
  } catch (error) {
    const [code, status] = [field(error, "code"), field(error, "responseCode")];
    const why = [code, status].filter((part) => part !== undefined).join(" ");
    return { kind: kindOf(code, status), why };
  } finally {
    transport.close();
  }
};
