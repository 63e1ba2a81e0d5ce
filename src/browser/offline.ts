import { answerName } from "../domain/device/storage-keys";
import { deviceStorage } from "./device/device-storage";
import { clearDevice } from "./offline/clear-device";
import { listSaved } from "./offline/list-saved";
import { registerWorker } from "./offline/register-worker";
import { show, showCount, showSaved } from "./offline/show-saved";
import { namesUnder, readWaiting } from "./offline/waiting";

const storage = deviceStorage();
const on = (id: string, act: () => void) => document.getElementById(id)?.addEventListener("click", act);
const waiting = () => (storage ? readWaiting(storage, answerName) : { entries: [], damaged: false });

const render = async (): Promise<void> => {
  const { entries, damaged } = waiting();
  const stored = await listSaved();
  showSaved(stored.pages);
  showCount("unsent", entries.length);
  show("own", storage !== undefined && namesUnder(storage, ["iatrox."]).length > 0);
  show("damaged", damaged || stored.damaged);
  show("kept", true);
};

const clear = async (): Promise<void> => {
  await clearDevice();
  await render();
  show("clear-warning", false);
  show("cleared", true);
  document.getElementById("cleared")?.focus();
};

// The worker shows this page at the address of another one that is not kept.
if (!/\/offline$/.test(location.pathname)) {
  const heading = document.querySelector("h1");
  const title = document.getElementById("offline")?.dataset.away ?? "";
  if (heading) heading.textContent = title;
  document.title = `${title} · iatroX`;
  show("away", true);
  show("lead", false);
}

show("no-script", false);
on("retry", () => location.reload());
on("clear", () => {
  const { length } = waiting().entries;
  showCount("clear-warning", length);
  if (length === 0) void clear();
  else document.getElementById("clear-keep")?.focus();
});
on("clear-keep", () => {
  show("clear-warning", false);
  document.getElementById("clear")?.focus();
});
on("clear-anyway", () => void clear());

if ("caches" in globalThis) {
  // Some browsers have the caches, and lend them to no private window.
  void render().catch(() => show("no-room", true));
  void registerWorker();
} else show("no-room", true);
