import type { Feedback } from "../../../domain/item/answer/feedback";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { ItemLanguage } from "../fields/item-language";

/**
 * The sentence that answers the question, the way back to it, and the official page behind it. `further`: another such
 * note stands on the question, and links of one name must not lead to different places.
 */
export function PassageNote({
  passage,
  source,
  further = false,
}: Pick<Feedback, "passage" | "source"> & { further?: boolean }) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).feedback;
  const official = source.secondary ? messages.secondarySource : messages.officialSource;
  return (
    <blockquote className="passage">
      <p>
        <mark>
          <ItemLanguage>{passage.quote}</ItemLanguage>
        </mark>
      </p>
      <footer>
        <span className="flex flex-wrap gap-x-5">
          <a href={passage.url}>{further ? messages.inArticle : messages.readPassage}</a>
          <a href={source.url} rel="noreferrer">
            {further ? messages.atSource : official}
          </a>
        </span>
        <span className="block">
          {messages.sourceName(source.publisher, source.title, describeSource(source, language))}
        </span>
      </footer>
    </blockquote>
  );
}
