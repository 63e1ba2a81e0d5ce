import type { SourceChange } from "../../domain/article/changes/section-change";
import { messagesIn } from "../../messages/messages";
import { formatDay } from "../format-day";
import { useLanguage } from "../language-context";

/** Sentences that stand as they stood, and the page behind them before and now. */
export const SourcePair = ({ change: { sentences, before, now } }: { change: SourceChange }) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  const page = ({ publisher, title, url, stated }: SourceChange["now"]) => (
    <>
      {publisher}, <a href={url}>{title}</a> ({stated ? formatDay(stated, language) : messages.undated})
    </>
  );
  return (
    <>
      <p className="mt-3">{messages.sourceChanged}</p>
      <ul className="mt-1 list-disc pl-6">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="change">
        <p className="change-before">
          <span className="change-word">{messages.before}</span> {page(before)}
        </p>
        <p className="change-now">
          <span className="change-word">{messages.now}</span> {page(now)}
        </p>
      </div>
    </>
  );
};
