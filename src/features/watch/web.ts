import { lookup } from "node:dns/promises";
import { Agent, buildConnector, fetch } from "undici";
import { literalHost, portOf } from "../../domain/watch/page-address";
import type { AddressRule } from "../../domain/watch/public-address";

/** The addresses of a name, as the system or a test resolves it. */
type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

/** How pages are asked for. `allows`: which servers are connected to; `agent`: what we call ourselves. */
export type WebRules = { allows: AddressRule; agent: string; resolve?: Resolve };

/**
 * What came back for one request; a redirect is not followed. `headers`: by names in lower case; `body`: null where it was not
 * wanted, or is no text.
 */
export type WebAnswer =
  | { kind: "answered"; status: number; headers: ReadonlyMap<string, string>; body: Uint8Array | null }
  | { kind: "failed"; why: "unreachable" | "refused" | "endless" };

/** `wantsText`: whether the text is read, or only how the server answers; `headers`: to ask with. */
type WebRequest = { wantsText: boolean; headers?: Record<string, string> };

export type Web = { get: (url: URL, request: WebRequest) => Promise<WebAnswer>; close: () => Promise<void> };

/** Milliseconds for a connection, for its answer to begin or go on, and for the whole. */
const connectTime = 10_000;
const silence = 15_000;
const wholeTime = 30_000;

/** Bytes of a page after decompression; a longer one is no page that an editor reads. */
const mostBytes = 4 * 1024 * 1024;

/** A server that is not connected to. Its code survives being the cause of another error. */
class AddressRefused extends Error {
  readonly code = "ADDRESS_REFUSED";
}

const isRefused = (error: unknown): boolean =>
  error instanceof Error && (("code" in error && error.code === "ADDRESS_REFUSED") || isRefused(error.cause));

/** The types of answers that have a text: HTML and plain. One without a type is taken for HTML, as browsers do. */
const isText = (type: string | undefined): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain|$)/i.test(type ?? "");

/** The whole of a body; undefined where it is longer than it may be. */
const readBody = async (body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.byteLength;
    if (length > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/**
 * Asks servers of others for pages, and connects to those alone that `allows` permits. A name is resolved once for each connection, all of its addresses
 * are judged, and the connection goes to one of these and to no other: what the name says a moment later changes nothing. The
 * address that was reached is judged again. Neither cookies nor proxies of the environment are used.
 */
export const openWeb = ({ allows, agent, resolve = (hostname) => lookup(hostname, { all: true }) }: WebRules): Web => {
  const addressesOf = async (hostname: string, port: number) => {
    const found = await resolve(hostname);
    if (found.length === 0) throw new Error(`${hostname} has no address.`);
    // One address of many that may not be asked makes the name suspect.
    if (!found.every(({ address }) => allows(address, port))) throw new AddressRefused(hostname);
    return found;
  };
  const connect: buildConnector.connector = (options, callback) => {
    const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
    const pinned = async () => {
      const addresses = await addressesOf(options.hostname, port);
      const [first] = addresses;
      return buildConnector({
        timeout: connectTime,
        lookup: (_hostname, { all }, found) =>
          all ? found(null, addresses) : found(null, first?.address ?? "", first?.family),
      });
    };
    pinned().then(
      (connector) =>
        connector(options, (error, socket) => {
          if (error) return callback(error, null);
          if (allows(socket?.remoteAddress ?? "", port)) return callback(null, socket);
          socket?.destroy();
          callback(new AddressRefused(options.hostname), null);
        }),
      (error: Error) => callback(error, null),
    );
  };
  const dispatcher = new Agent({ connect, connections: 1, headersTimeout: silence, bodyTimeout: silence });
  const get = async (url: URL, { wantsText, headers: sent }: WebRequest): Promise<WebAnswer> => {
    const literal = literalHost(url);
    if (literal !== null && !allows(literal, portOf(url))) return { kind: "failed", why: "refused" };
    const ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(wholeTime)]);
    try {
      const answer = await fetch(url, {
        ...{ dispatcher, redirect: "manual", signal, credentials: "omit" },
        headers: { "User-Agent": agent, Accept: "text/html,text/plain;q=0.9,*/*;q=0.1", ...sent },
      });
      const headers = new Map(answer.headers);
      const body = wantsText && isText(headers.get("content-type")) ? await readBody(answer.body) : null;
      if (body === undefined) return { kind: "failed", why: "endless" };
      return { kind: "answered", status: answer.status, headers, body };
    } catch (error) {
      return { kind: "failed", why: isRefused(error) ? "refused" : "unreachable" };
    } finally {
      ending.abort();
    }
  };
  return { get, close: () => dispatcher.destroy() };
};
