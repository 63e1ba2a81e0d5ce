import type { IncomingMessage } from "node:http";
import { httpEnv } from "../../http/http-env";
import { isLoopback } from "../../http/is-local-request";
import { problemDetails } from "../../http/problem/problem-details";
import { isServerSecret } from "./server-file";

/** A program on this machine that could read the secret in the data folder. */
export const isOwnProgram = async ({ socket, headers }: IncomingMessage): Promise<boolean> => {
  const secret = headers.authorization?.replace(/^Bearer /, "") ?? "";
  return isLoopback(socket) && (await isServerSecret(secret, httpEnv().DATA_DIR));
};

export const notThisMachine = problemDetails(
  403,
  "not-this-machine",
  "This address answers only programs on the server's own machine.",
);
