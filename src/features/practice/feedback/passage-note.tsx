import type { Feedback } from "../../../domain/item/answer/feedback";
import { standaloneQuote } from "../../../domain/item/passage";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { SourceTitle } from "../../../ui/source/source-title";
import { ItemLanguage } from "../fields/item-language";

/**
 * The sentence that answers the question, the way back to it, and the official page behind it. `of`: the part of the
 * question that it answers, where others have a note too; it is heard with the links, since those of one name must not lead
 * to different places. `isBrief`: without the sentence, which whoever was right may look up.
 */
export function PassageNote({
  passage,
  source,
  of,
  isBrief = false,
}: Pick<Feedback, "passage" | "source"> & { of?: string; isBrief?: boolean }) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).feedback;
  const official = source.secondary ? messages.secondarySource : messages.officialSource;
  const heard = of && <span className="sr-only"> ({of})</span>;
  return (
    <blockquote className="passage">
      {!isBrief && (
        <p>
          <mark>
            <ItemLanguage>{standaloneQuote(passage.quote)}</ItemLanguage>
          </mark>
        </p>
      )}
      <footer>
        <span className="flex flex-wrap gap-x-5">
          <a href={passage.url}>
            {messages.readPassage}
            {heard}
          </a>
          <a href={source.url} rel="noreferrer">
            {official}
            {heard}
          </a>
        </span>
        <span className="block">
          {source.publisher}
          {messages.colon}
          <SourceTitle {...source} />
          {` (${describeSource(source, language)}).`}
        </span>
      </footer>
    </blockquote>
  );
}
