/** What the tabs of one block tell each other. Nothing is heard where a browser has no channel between tabs. */
export function openTabs<News>(
  name: string,
  onHear: (news: News) => void,
): { post: (news: News) => void; close: () => void } {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<News>) => onHear(data);
  return { post: (news) => channel.postMessage(news), close: () => channel.close() };
}
