import type { ReactNode } from "react";
import type { ChangedArticle } from "../../../domain/draft/changes/draft-changes";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";

type Questions = ChangedArticle["questions"];

const Fold = ({ name, open, children }: { name: string; open: boolean; children: ReactNode }) => (
  <details className="fold" open={open}>
    <summary>
      <span>{name}</span>
    </summary>
    <ul className="desk-list">{children}</ul>
  </details>
);

type Answers = Questions["added"][number]["answers"];

/** Every answer of a question with its reason: what a second person has to hold against the source. */
const AnswerList = ({ answers, lang }: { answers: Answers; lang: Language }) => {
  const { desk: messages, studioQuestions } = messagesIn(useLanguage());
  return (
    <details className="fold text-small">
      <summary>
        <span>{messages.answers}</span>
      </summary>
      <dl className="question-reasons">
        {answers.map(({ stem, of, text, isKey }) => (
          <div key={`${stem} ${of}`}>
            <dt>
              {isKey && <Icon name="tick" />}
              <span className="sr-only">{isKey ? studioQuestions.right : studioQuestions.wrong} </span>
              <span lang={lang}>{[stem, of].filter(Boolean).join(" ")}</span>
            </dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** More than these are folded: item models make dozens of one change. */
const mostOpen = 8;

/** The questions that become new versions, retire or are new, each with its key, how many know the old one, and the shared blocks that hold one. */
export const QuestionChanges = ({
  questions: { added, changed, retired },
  shares,
  lang,
}: {
  questions: Questions;
  shares: number;
  lang: Language;
}) => {
  const { desk: messages, reading } = messagesIn(useLanguage());
  const sameKey = changed.filter(({ key, keyBefore }) => key === keyBefore);
  const otherKey = changed.filter((question) => !sameKey.includes(question));
  return (
    <section>
      <h3>{messages.questions}</h3>
      {added.length + changed.length + retired.length === 0 && <p>{messages.noQuestions}</p>}
      {shares > 0 && <p>{messages.shares(shares)}</p>}
      {changed.length > 0 && (
        <Fold name={messages.questionsChanged(changed.length)} open={changed.length <= mostOpen}>
          {[...otherKey, ...sameKey].map(({ identity, stem, key, keyBefore, answers, answered, held }) => (
            <li key={identity}>
              <p lang={lang}>{stem}</p>
              {key === keyBefore ? (
                <p className="text-small">
                  {messages.keySame + reading.colon}
                  <span lang={lang}>{key}</span>
                </p>
              ) : (
                <p className="text-small">
                  {messages.keyBefore + reading.colon}
                  <del lang={lang}>{keyBefore}</del> · {messages.keyNow + reading.colon}
                  <ins lang={lang}>{key}</ins>
                </p>
              )}
              <p className="text-small text-quiet">{messages.used(answered, held)}</p>
              <AnswerList answers={answers} lang={lang} />
            </li>
          ))}
        </Fold>
      )}
      {retired.length > 0 && (
        <Fold name={messages.questionsRetired(retired.length)} open={retired.length <= mostOpen}>
          {retired.map(({ identity, stem, key, answered, held }) => (
            <li key={identity}>
              <p lang={lang}>{stem}</p>
              <p className="text-small">
                {messages.key + reading.colon}
                <span lang={lang}>{key}</span>
              </p>
              <p className="text-small text-quiet">{messages.used(answered, held)}</p>
            </li>
          ))}
        </Fold>
      )}
      {added.length > 0 && (
        <Fold name={messages.questionsAdded(added.length)} open={added.length <= mostOpen}>
          {added.map(({ identity, stem, key, answers }) => (
            <li key={identity}>
              <p lang={lang}>{stem}</p>
              <p className="text-small">
                {messages.key + reading.colon}
                <span lang={lang}>{key}</span>
              </p>
              <AnswerList answers={answers} lang={lang} />
            </li>
          ))}
        </Fold>
      )}
    </section>
  );
};
