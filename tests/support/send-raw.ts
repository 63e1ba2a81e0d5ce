import { connect } from "node:net";

/** Sends these very bytes to a port of this machine, and reads until the server closes the connection. */
export const sendRaw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that has answered may cut the line over what it did not read.
    socket.on("error", (error) => (chunks.length > 0 ? resolve(Buffer.concat(chunks).toString()) : reject(error)));
    socket.on("end", () => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString());
    });
    socket.write(text);
  });
