import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import type { LoggedMiss } from "./logged-miss";
import { retestText } from "./retest-words";

/** Editors write a belief as a sentence without its subject: "Thinks that …", "Takes the … for …". */
const asPredicate = (belief: string) => belief.charAt(0).toLowerCase() + belief.slice(1);

/** One miss: what was answered, how sure it was, what is right and when it is asked again; folded, why. */
export const MissEntry = ({ miss, today }: { miss: LoggedMiss; today: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).misses;
  return (
    <li className="border-t border-line py-3">
      <p className="meta">
        <span lang={miss.language}>{miss.articleTitle}</span>, {formatDay(miss.day, language)}
      </p>
      <h3 className="mt-1" lang={miss.language}>
        {miss.stem}
      </h3>
      <p className="mt-1">
        {messages.youAnswered} <span lang={miss.language}>{miss.answered}</span>
        {miss.certainty && ` (${messages.felt[miss.certainty]})`}
      </p>
      <p>
        {messages.rightAnswer(miss.retired)} <strong lang={miss.language}>{miss.key}</strong>
      </p>
      {miss.retired && <p className="text-small">{messages.replaced}</p>}
      <p className="signed text-small font-semibold">
        {miss.retestsPassed > 0 && <Icon name="tick" />}
        {retestText(miss, today, language)}
      </p>
      <details className="fold">
        <summary>{messages.why}</summary>
        {miss.believed && (
          <p>
            <strong>{messages.whoever}</strong> <span lang={miss.language}>{asPredicate(miss.believed)}</span>
          </p>
        )}
        <blockquote className="passage my-3">
          <p>
            <mark lang={miss.language}>{miss.passage.quote}</mark>
          </p>
          <footer>
            <a href={miss.passage.url}>{messages.readPassage}</a>
          </footer>
        </blockquote>
      </details>
    </li>
  );
};
