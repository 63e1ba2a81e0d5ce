import { standaloneQuote } from "../../../domain/item/passage";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import type { LoggedMiss } from "./logged-miss";
import { retestText } from "./retest-words";

/** Editors write a belief as a sentence without its subject: "Thinks that …", "Takes the … for …". */
const asPredicate = (belief: string) => belief.charAt(0).toLowerCase() + belief.slice(1);

type AnswersProps = { miss: LoggedMiss; answered: string; answerKey: string; isFirst: boolean };

/** What was answered, in the `isFirst` place with how sure that was, and what is right. */
const Answers = ({ miss, answered, answerKey, isFirst }: AnswersProps) => {
  const messages = messagesIn(useLanguage()).misses;
  return (
    <>
      <p className="mt-1">
        {messages.youAnswered} {answered === "" ? messages.nothing : <span lang={miss.language}>{answered}</span>}
        {isFirst && miss.certainty && ` (${messages.felt[miss.certainty]})`}
      </p>
      <p>
        {messages.rightAnswer(miss.retired)} <strong lang={miss.language}>{answerKey}</strong>
      </p>
    </>
  );
};

/** One miss: its question and what is right, or how many of its parts were missed; opened, what was answered, how sure it was, when it is asked again, and why. */
export const MissEntry = ({ miss, today }: { miss: LoggedMiss; today: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).misses;
  return (
    <li className="border-t border-line">
      <details className="fold miss">
        <summary>
          <h3 lang={miss.language}>{miss.stem}</h3>
          <span className="miss-key">
            {miss.times > 1 && `${messages.missedTimes(miss.times)} · `}
            {miss.parts.length > 1 ? (
              messages.partsMissed(miss.parts.length)
            ) : (
              <>
                {messages.rightAnswer(miss.retired)} <span lang={miss.language}>{miss.parts[0]?.key ?? miss.key}</span>
              </>
            )}
          </span>
        </summary>
        <p className="meta">
          <span lang={miss.language}>{miss.articleTitle}</span>, {formatDay(miss.day, language)}
        </p>
        {miss.certainty !== "sure" && miss.certainties.includes("sure") && (
          <p className="text-small">{messages.sureBefore}</p>
        )}
        {miss.parts.length === 0 ? (
          <Answers miss={miss} answered={miss.answered} answerKey={miss.key} isFirst />
        ) : (
          <ul className="m-0 list-none p-0">
            {miss.parts.map(({ stem, answered, key }, index) => (
              <li key={stem} className="mt-2">
                <p lang={miss.language}>{stem}</p>
                <Answers miss={miss} answered={answered} answerKey={key} isFirst={index === 0} />
              </li>
            ))}
          </ul>
        )}
        {miss.retired && <p className="text-small">{messages.replaced}</p>}
        <p className="signed text-small font-semibold">
          {miss.retestsPassed > 0 && <Icon name="tick" />}
          {retestText(miss, today, language)}
        </p>
        {miss.believed && (
          <p>
            <strong>{messages.whoever}</strong> <span lang={miss.language}>{asPredicate(miss.believed)}</span>
          </p>
        )}
        <blockquote className="passage my-3">
          <p>
            <mark lang={miss.language}>{standaloneQuote(miss.passage.quote)}</mark>
          </p>
          <footer>
            <a href={miss.passage.url}>{messages.readPassage}</a>
          </footer>
        </blockquote>
      </details>
    </li>
  );
};
