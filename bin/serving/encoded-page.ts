import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Encoding } from "./accepted-encoding";

type CompressedPage = Exclude<Encoding, "identity">;

const compress: Record<CompressedPage, (html: Buffer) => Promise<Buffer>> = {
  br: (html) => promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: html.length } }),
  gzip: promisify(gzip),
};

/** Some thousand guides, compressed. What nobody has read for longest goes first. */
const maxBytes = 32 * 2 ** 20;

const cache = new LRUCache<string, Buffer, { html: Buffer; encoding: CompressedPage }>({
  maxSize: maxBytes,
  sizeCalculation: (body) => Math.max(1, body.length),
  fetchMethod: (_name, _stale, { context }) => compress[context.encoding](context.html),
});

/**
 * A page in an encoding. Each version is compressed once, as far as it goes: a tenth of a second, beside the thread that
 * serves. `version`: names these very bytes.
 */
export const encodedPage = async (version: string, html: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === "identity" ? html : cache.forceFetch(`${encoding} ${version}`, { context: { html, encoding } });
