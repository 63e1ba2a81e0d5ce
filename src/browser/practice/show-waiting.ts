import { pendingAnswers } from "../../domain/device/pending-answers";
import { deviceStorage } from "../device/device-storage";
import { sendWaiting } from "./send-waiting";

/** Milliseconds until the server is tried again: a browser says only that it has a network, not that the server answers. */
const pause = 20_000;

/**
 * Says in Today how many answers wait on this device, sends them as the page is shown or comes online, and says so, with the
 * way to what Today is with them. One that is refused does not wait for a connection: the page of its block tells of it.
 */
export const showWaiting = (): void => {
  const storage = deviceStorage();
  const note = document.getElementById("waiting");
  const [line, link] = [note?.querySelector("span"), note?.querySelector("a")];
  if (!storage || !note || !line || !link) return;
  const { dataset } = note;
  const outbox = pendingAnswers(storage);
  const refused = new Set<string>();
  let sent = 0;
  let timer: ReturnType<typeof setTimeout>;
  const show = (): void => {
    const waiting = outbox.list().filter(({ request }) => !refused.has(request.responseId)).length;
    const isSent = waiting === 0;
    const count = waiting || sent;
    const [one, many] = isSent ? [dataset.sentOne, dataset.sentMany] : [dataset.one, dataset.many];
    line.textContent = ((count === 1 ? one : many) ?? "").replace("{count}", String(count));
    link.href = location.pathname + location.search;
    link.hidden = !isSent;
    note.hidden = count === 0;
  };
  const settle = async (): Promise<void> => {
    clearTimeout(timer);
    show();
    const sending = await sendWaiting(outbox);
    sent += sending.recorded;
    for (const responseId of sending.refused) refused.add(responseId);
    show();
    if (sending.isCut) timer = setTimeout(run, pause);
  };
  const run = () => void settle().catch(() => undefined);
  // Also of a page that "back" brings out of the browser's memory.
  addEventListener("pageshow", run);
  addEventListener("online", run);
  // Another tab has answered or sent.
  addEventListener("storage", show);
};
