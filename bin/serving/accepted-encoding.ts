import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";

const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** The smallest encoding that the caller can read. */
export const acceptedEncoding = (request: IncomingMessage): Encoding => {
  const accepted = new Negotiator(request).encodings([...encodings]);
  return encodings.find((encoding) => accepted.includes(encoding)) ?? "identity";
};
