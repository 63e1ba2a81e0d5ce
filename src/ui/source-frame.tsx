import type { ReactNode } from "react";
import { readingSourcesWords } from "../words/reading-sources-words";
import { readingWords } from "../words/reading-words";
import { useWords } from "./language-context";

/** The card that a source mark opens, and the way to shut it. `id`: names it to its marks. */
export const SourceFrame = ({ id, children }: { id: string; children: ReactNode }) => (
  <div popover="auto" id={id} className="source-card" role="note" aria-label={useWords(readingSourcesWords).source}>
    {children}
    <button type="button" className="source-close" popoverTarget={id} popoverTargetAction="hide">
      {useWords(readingWords).close}
    </button>
  </div>
);
