import type { ReactNode } from "react";
import { readingSourcesWords } from "../messages/reading-sources-words";
import { readingWords } from "../messages/reading-words";
import { useMessages } from "./language-context";

/** The card that a source mark opens, and the way to shut it. `id`: names it to its marks. */
export const SourceFrame = ({ id, children }: { id: string; children: ReactNode }) => (
  <div popover="auto" id={id} className="source-card" role="note" aria-label={useMessages(readingSourcesWords).source}>
    {children}
    <button type="button" className="source-close" popoverTarget={id} popoverTargetAction="hide">
      {useMessages(readingWords).close}
    </button>
  </div>
);
