import type { ReactNode } from "react";
import type { ChangedArticle } from "../../../domain/draft/changes/draft-changes";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
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
  const { desk: messages } = messagesIn(useLanguage());
  const sameKey = changed.filter(({ key, keyBefore }) => key === keyBefore);
  const otherKey = changed.filter((question) => !sameKey.includes(question));
  return (
    <section>
      <h3>{messages.questions}</h3>
      {added.length + changed.length + retired.length === 0 && <p>{messages.noQuestions}</p>}
      {shares > 0 && <p>{messages.shares(shares)}</p>}
      {changed.length > 0 && (
        <Fold name={messages.questionsChanged(changed.length)} open={changed.length <= mostOpen}>
          {[...otherKey, ...sameKey].map(({ identity, stem, key, keyBefore, answered, held }) => (
            <li key={identity}>
              <p lang={lang}>{stem}</p>
              {key === keyBefore ? (
                <p className="text-small">
                  {messages.keySame}: <span lang={lang}>{key}</span>
                </p>
              ) : (
                <p className="text-small">
                  {messages.keyBefore}: <del lang={lang}>{keyBefore}</del> · {messages.keyNow}:{" "}
                  <ins lang={lang}>{key}</ins>
                </p>
              )}
              <p className="text-small text-quiet">{messages.used(answered, held)}</p>
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
                {messages.key}: <span lang={lang}>{key}</span>
              </p>
              <p className="text-small text-quiet">{messages.used(answered, held)}</p>
            </li>
          ))}
        </Fold>
      )}
      {added.length > 0 && (
        <Fold name={messages.questionsAdded(added.length)} open={added.length <= mostOpen}>
          {added.map(({ identity, stem, key }) => (
            <li key={identity}>
              <p lang={lang}>{stem}</p>
              <p className="text-small">
                {messages.key}: <span lang={lang}>{key}</span>
              </p>
            </li>
          ))}
        </Fold>
      )}
    </section>
  );
};
