import type { IncomingMessage } from "node:http";

type Request = { headers: IncomingMessage["headers"]; socket: { remoteAddress?: string | undefined } };

const loopback = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

/** Whether a connection comes from this machine: from a program, or from a proxy that hands on what anybody asked. */
export const isLoopback = ({ remoteAddress = "" }: Request["socket"]): boolean => loopback.includes(remoteAddress);

/** By these a proxy says for whom it asks. */
const ofProxy = /^(x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|forwarded|via)$/;

const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a program on this machine asks for itself. A proxy beside the server connects from here as well; what it hands on
 * says for whom, or has the public name of the site.
 */
export const isLocalRequest = ({ headers, socket }: Request): boolean =>
  isLoopback(socket) && localHost.test(headers.host ?? "") && !Object.keys(headers).some((name) => ofProxy.test(name));
