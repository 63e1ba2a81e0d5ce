import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { test as watched } from "./watched-test";

/** The connection between the browser and the product. `product`: its origin, where it answers all the same. */
export type Line = { product: string; cut: () => Promise<void>; suggestion: () => Promise<void> };

/** Passes bytes on to a port until it is cut; then it ends every connection at once. */
const passOnTo = async (port: number) => {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((socket) => {
    if (isCut) return socket.destroy();
    const onward = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const setCut = (cut: boolean) => {
    isCut = cut;
    if (cut) for (const socket of sockets) socket.destroy();
  };
  return { server, setCut };
};

/**
 * A test whose browser reaches the product over a line that can be cut. Cutting also has the browser say that it is
 * offline; that alone is not enough, for some browsers let a worker reach the network all the same. A lost line is an error on the
 * console of a browser, so that only what a policy forbids fails it there.
 */
export const test = watched.extend<{ line: Line; passage: { origin: string; setCut: (cut: boolean) => void } }>({
  passage: async ({ browserName: _ }, use) => {
    const { server, setCut } = await passOnTo(Number(process.env.E2E_PORT));
    await use({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, setCut });
    setCut(true);
    server.close();
  },
  baseURL: ({ passage }, use) => use(passage.origin),
  line: async ({ context, browserErrors, passage: { setCut } }, use) => {
    browserErrors.allow(/./);
    const set = async (isCut: boolean) => {
      setCut(isCut);
      await context.setOffline(isCut);
    };
    const product = `http://127.0.0.1:${process.env.E2E_PORT}`;
    await use({ product, cut: () => set(true), suggestion: () => set(false) });
  },
});
