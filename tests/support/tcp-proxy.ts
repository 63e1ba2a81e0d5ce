import { once } from "node:events";
import { type AddressInfo, createServer, connect as reach, type Socket } from "node:net";

/** Stands between a client and a server on this machine. `freeze`: from now on nothing comes through its open connections, and nobody is told. */
export const openTcpProxy = async (port: number) => {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = reach(port, "127.0.0.1");
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      for (const socket of open) socket.unpipe().pause();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
};
