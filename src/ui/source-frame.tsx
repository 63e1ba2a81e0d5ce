import type { ReactNode } from "react";
import { readingMessages } from "../messages/reading-messages";
import { readingSourcesMessages } from "../messages/reading-sources-messages";
import { useMessages } from "./language-context";

/** The card that a source mark opens, and the way to shut it. `id`: names it to its marks. */
export const SourceFrame = ({ id, children }: { id: string; children: ReactNode }) => (
  <div
    popover="auto"
    id={id}
    className="source-card"
    role="note"
    aria-label={useMessages(readingSourcesMessages).source}
  >
    {children}
    <button type="button" className="source-close" popoverTarget={id} popoverTargetAction="hide">
      {useMessages(readingMessages).close}
    </button>
  </div>
);
