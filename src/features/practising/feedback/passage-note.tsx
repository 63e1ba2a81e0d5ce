import type { Feedback } from "../../../domain/question/feedback";
import { describeSource } from "../../../ui/describe-source";
import { useLanguage, useWords } from "../../../ui/language-context";
import { feedbackWords } from "../../../words/feedback-words";
import { OwnWords } from "../asking/own-words";

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
  const words = useWords(feedbackWords);
  const official = source.secondary ? words.secondarySource : words.officialSource;
  return (
    <blockquote className="passage">
      <p>
        <mark>
          <OwnWords>{passage.quote}</OwnWords>
        </mark>
      </p>
      <footer>
        <span className="flex flex-wrap gap-x-5">
          <a href={passage.url}>{further ? words.inGuide : words.readPassage}</a>
          <a href={source.url} rel="noreferrer">
            {further ? words.atSource : official}
          </a>
        </span>
        <span className="block">
          {words.sourceName(source.publisher, source.title, describeSource(source, language))}
        </span>
      </footer>
    </blockquote>
  );
}
