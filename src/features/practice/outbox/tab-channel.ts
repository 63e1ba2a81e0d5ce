/** A channel between the open tabs of one block. It does nothing where the browser has no `BroadcastChannel`, or once it is closed. */
export function openTabChannel<Message>(
  name: string,
  onMessage: (message: Message) => void,
): { post: (message: Message) => void; close: () => void } {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  let isOpen = true;
  channel.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
  return {
    post: (message) => isOpen && channel.postMessage(message),
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
