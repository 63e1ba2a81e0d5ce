import type { ReactNode } from "react";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";

type Props = {
  /** Names it to its marks. */
  id: string;
  /** What it is called; a source where nothing is given. */
  name?: string;
  children: ReactNode;
};

/** The card that a mark or an explained word opens, and the way to shut it. */
export const SourceFrame = ({ id, name, children }: Props) => {
  const messages = messagesIn(useLanguage());
  return (
    <div popover="auto" id={id} className="source-card" role="note" aria-label={name ?? messages.readingSources.source}>
      {children}
      <button type="button" className="source-close" popoverTarget={id} popoverTargetAction="hide">
        {messages.reading.close}
      </button>
    </div>
  );
};
