import type { ChildProcess } from "node:child_process";

/**
 * Sends a message to a process that may just have ended. Without a callback the failure to send (EPIPE, until this process
 * hears of the end) is an `error` event of the child, and one that nobody listens to ends this process too.
 */
export const messageProcess = (child: ChildProcess, message: string): void => {
  if (child.connected) child.send(message, () => {});
};
