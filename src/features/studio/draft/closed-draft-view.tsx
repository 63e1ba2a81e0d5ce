import type { ClosedDraft } from "../../../domain/draft/public-draft";
import { addressIn, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

/** Whose draft it is, and whom to ask. `chiefs`: names of those who may write in every draft. */
export const ClosedDraftView = ({ draft }: { draft: ClosedDraft & { chiefs: string[] } }) => {
  const language = useLanguage();
  const { studio: messages } = messagesIn(language);
  const { closed, states } = messages;
  const { state, updatedAt, holders, chiefs, languages } = draft;
  return (
    <>
      <p className="text-quiet">{states[state]}</p>
      <p className="mt-4 text-lead">{closed.holders(holders)}</p>
      <p className="mt-2">{closed.touched(formatDay(updatedAt.slice(0, 10), language), languages.map(ownName))}</p>
      <h2 className="mt-6">{closed.ask}</h2>
      <p className="mt-2">{closed.toRead(holders)}</p>
      {chiefs.length > 0 && <p className="mt-2">{closed.toWrite(chiefs)}</p>}
      <p className="mt-2">{closed.ownDraft}</p>
      <p className="actions mt-6">
        <ButtonLink href={addressIn(language, "/studio")}>{closed.back}</ButtonLink>
      </p>
    </>
  );
};
