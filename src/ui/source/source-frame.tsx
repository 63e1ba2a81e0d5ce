import type { ReactNode } from "react";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";

/** The card that a source mark opens, and the way to shut it. `id`: names it to its marks. */
export const SourceFrame = ({ id, children }: { id: string; children: ReactNode }) => (
  <div
    popover="auto"
    id={id}
    className="source-card"
    role="note"
    aria-label={messagesIn(useLanguage()).readingSources.source}
  >
    {children}
    <button type="button" className="source-close" popoverTarget={id} popoverTargetAction="hide">
      {messagesIn(useLanguage()).reading.close}
    </button>
  </div>
);
