import { pendingAnswers } from "../../domain/device/pending-answers";
import { deviceStorage } from "../device/device-storage";
import { sendWaiting } from "./send-waiting";

/** Milliseconds until the server is tried again: a browser says only that it has a network, not that the server answers. */
const pause = 20_000;

/**
 * Says in Today how many answers wait on this device, sends them as the page is shown or comes online, and says so, with the
 * way to what Today is with them.
 */
export const showWaiting = (): void => {
  const storage = deviceStorage();
  const note = document.getElementById("waiting");
  const [line, link] = [note?.querySelector("span"), note?.querySelector("a")];
  if (!storage || !note || !line || !link) return;
  const { dataset } = note;
  const outbox = pendingAnswers(storage);
  let sent = 0;
  let timer: ReturnType<typeof setTimeout>;
  const show = (): void => {
    const count = outbox.list().length || sent;
    const isSent = outbox.list().length === 0;
    const [one, many] = isSent ? [dataset.sentOne, dataset.sentMany] : [dataset.one, dataset.many];
    line.textContent = ((count === 1 ? one : many) ?? "").replace("{count}", String(count));
    link.href = location.pathname + location.search;
    link.hidden = !isSent;
    note.hidden = count === 0;
  };
  const settle = async (): Promise<void> => {
    clearTimeout(timer);
    show();
    const { recorded, isCut } = await sendWaiting(outbox);
    sent += recorded;
    show();
    if (isCut) timer = setTimeout(run, pause);
  };
  const run = () => void settle().catch(() => undefined);
  // Also of a page that "back" brings out of the browser's memory.
  addEventListener("pageshow", run);
  addEventListener("online", run);
  // Another tab has answered or sent.
  addEventListener("storage", show);
};
