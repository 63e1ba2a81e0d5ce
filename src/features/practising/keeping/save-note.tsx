import type { Saving } from "../running/runner-state";

const words: Record<Saving, string> = {
  no: "",
  sending: "Saving…",
  waiting: "Not saved yet: we keep it on this device and try again.",
  saved: "Saved",
  changed: "Changed since it was saved.",
};

/** Where the answer is, in words. */
export const SaveNote = ({ saving }: { saving: Saving }) => (
  <p
    role="status"
    className={`mt-3 min-h-7 text-fine ${saving === "waiting" ? "font-semibold text-warn" : "text-quiet"}`}
  >
    {saving === "saved" && <span aria-hidden="true">✓ </span>}
    {words[saving]}
  </p>
);
