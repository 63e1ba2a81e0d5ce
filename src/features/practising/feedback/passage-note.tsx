import type { Feedback } from "../../../domain/question/feedback";
import { describeSource } from "../../../ui/describe-source";
import { useLanguage } from "../../../ui/language-context";

/** The sentence that answers the question, the way back to it, and the official page behind it. */
export const PassageNote = ({ passage, source }: Pick<Feedback, "passage" | "source">) => {
  const language = useLanguage();
  return (
    <blockquote className="passage">
      <p>
        <mark>{passage.quote}</mark>
      </p>
      <footer>
        <span className="flex flex-wrap gap-x-5">
          <a href={passage.url}>Read the passage</a>
          <a href={source.url} rel="noreferrer">
            {source.secondary ? "Secondary source" : "Official source"}
          </a>
        </span>
        <span className="block">
          {source.publisher}: {source.title} ({describeSource(source, language)}).
        </span>
      </footer>
    </blockquote>
  );
};
