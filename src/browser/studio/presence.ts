import type { EditorMessages } from "../../messages/editor-messages";
import type { Trouble } from "./autosave";
import { button, element } from "./element";

/** How often a page says that it is there. The server counts somebody as gone after a minute. */
const everyMs = 30_000;

type SeatReply = { kind: "open"; others: string[] } | { kind: Trouble };

const askForSeat = async (draft: string, body: { seat: string; takeOver: boolean }): Promise<SeatReply> => {
  try {
    const reply = await fetch(`/api/studio/drafts/${draft}/seat`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (reply.ok) return { kind: "open", others: (await reply.json()).others };
    if (reply.status === 401) return { kind: "signed-out" };
    return { kind: [403, 404, 409].includes(reply.status) ? "ended" : "failed" };
  } catch {
    return { kind: "offline" };
  }
};

/**
 * Keeps this page seated in a draft, and says who else writes in it. `ended`: somebody took over. `open`: gives what stands
 * in the way of writing; null where the page is seated.
 */
export const keepSeat = (
  { draft, seat }: { draft: string; seat: string },
  { editor: messages }: EditorMessages,
  ended: () => void,
) => {
  const note = element("div", "studio-presence");
  note.setAttribute("role", "status");
  let isOpen = false;
  let shown = "";
  let opening: Promise<Trouble | null> | undefined;

  const ask = async (takeOver: boolean): Promise<Trouble | null> => {
    const reply = await askForSeat(draft, { seat, takeOver });
    if (reply.kind === "ended") ended();
    if (reply.kind !== "open") return reply.kind;
    isOpen = true;
    showOthers(reply.others);
    return null;
  };

  const takeOver = async (): Promise<void> => {
    if ((await ask(true)) === null) note.replaceChildren(element("p", "", messages.tookOver));
  };

  const question = (others: string[]): void => {
    const leave = button(messages.leaveIt, "quiet", () => offer(others));
    note.replaceChildren(
      element("p", "", messages.takeOverWhat(others)),
      button(messages.takeOverNow, "plain", () => void takeOver()),
      leave,
    );
    leave.focus();
  };

  const offer = (others: string[]): void =>
    note.replaceChildren(
      element("p", "", messages.presence(others)),
      button(messages.takeOver, "quiet", () => question(others)),
    );

  const showOthers = (others: string[]): void => {
    const names = others.join("\n");
    if (names === shown) return;
    shown = names;
    if (others.length > 0) offer(others);
    else note.replaceChildren();
  };

  const open = (): Promise<Trouble | null> => {
    if (isOpen) return Promise.resolve(null);
    opening ??= ask(false).finally(() => {
      opening = undefined;
    });
    return opening;
  };

  void open();
  const timer = window.setInterval(() => void ask(false), everyMs);
  return { note, open, stop: () => window.clearInterval(timer) };
};
