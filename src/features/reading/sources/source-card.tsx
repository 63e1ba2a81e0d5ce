import { messagesIn } from "../../../messages/messages";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { SourceFrame } from "../../../ui/source/source-frame";
import { useArticle } from "../article/article-context";
import { commonReadingDay } from "./copies-note";

/**
 * The one card of a guide, blank, which the script fills from the entry of the list that a pressed mark leads to. `data-of`: what of the entry
 * stands here; the links are copied. How the pages were read stands here already where the list says it once, of all.
 */
export const SourceCard = () => {
  const language = useLanguage();
  const messages = messagesIn(language).readingSources;
  const day = commonReadingDay(useArticle().sources);
  return (
    <SourceFrame id="opened-source">
      <p className="source-publisher" data-of="span" />
      <p data-of="a" />
      <p className="source-dates">
        <span data-of="span + span" />
        {day && `, ${runnerMessagesIn(language).sourceDates.stored(formatDay(day, language))}`}
      </p>
      <p className="source-dates" data-of="p + p" />
      <p className="source-caution">{messages.caution}</p>
      <p className="source-excerpts" />
      <p className="source-entry" data-official={messages.official} data-secondary={messages.secondary}>
        <span className="source-dates" />
      </p>
    </SourceFrame>
  );
};
