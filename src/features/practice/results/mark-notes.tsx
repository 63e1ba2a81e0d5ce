import type { Mark } from "../../../domain/item/marks/mark";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";

/** What the learner noted on a question: a flag, and their own words. */
export function MarkNotes({ mark: { flagged, note } }: { mark: Mark }) {
  const messages = messagesIn(useLanguage()).results;
  return (
    <>
      {flagged && (
        <p className="tick mb-3 text-small font-semibold">
          <Icon name="flag" />
          {messages.flagged}
        </p>
      )}
      {note && (
        <p className="notice mb-3 whitespace-pre-line">
          <span className="block text-small text-quiet">{messages.yourNote}</span>
          {note}
        </p>
      )}
    </>
  );
}
