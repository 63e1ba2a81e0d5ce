import type { Saving } from "../running/runner-state";

const words: Record<Saving, string> = {
  no: "",
  sending: "Saving…",
  waiting: "Not saved yet: we keep it on this device and try again.",
  saved: "Saved",
  changed: "Changed since it was saved.",
  elsewhere: "You had answered this in another tab or on another device. That answer stands.",
};

type Props = {
  saving: Saving;
  /** What keeps a mark of the question from being saved. */
  fault: string;
};

/** Where the answer is, in words. */
export const SaveNote = ({ saving, fault }: Props) => (
  <div
    role="status"
    className={`mt-3 min-h-7 text-fine ${fault || saving === "waiting" ? "font-semibold text-warn" : "text-quiet"}`}
  >
    {words[saving] && (
      <p>
        {saving === "saved" && <span aria-hidden="true">✓ </span>}
        {words[saving]}
      </p>
    )}
    {fault && <p>{fault}</p>}
  </div>
);
