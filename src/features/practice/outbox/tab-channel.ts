/** A channel between the open tabs of one block. It does nothing where the browser has no `BroadcastChannel`. */
export function openTabChannel<Message>(
  name: string,
  onMessage: (message: Message) => void,
): { post: (message: Message) => void; close: () => void } {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
