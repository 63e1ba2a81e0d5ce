import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import type { AnswerRow } from "./to-answers";

/** What was answered, each with a way to change it. */
export const AnswerRows = ({ answers }: { answers: AnswerRow[] }) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  return (
    <>
      <ul className="answer-rows">
        {answers.map(({ question, answer, change }) => (
          <li key={question} className="border-t border-line py-3 last:border-b">
            <span className="block text-small text-quiet">{question}</span>
            <span className="flex flex-wrap items-baseline justify-between gap-x-5">
              <span className="min-w-0 flex-[1_1_10rem]">{answer}</span>
              <a href={change} aria-label={messages.changeWhat(question)} className="-my-2 shrink-0 py-2 print:hidden">
                {messages.change}
              </a>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 print:hidden">
        <a href={addressIn(language, "/route")} className="inline-flex min-h-target items-center">
          {messages.startAgain}
        </a>
      </p>
    </>
  );
};

/** The same under the question that comes next. */
export const AnswersList = ({ answers }: { answers: AnswerRow[] }) => {
  const messages = messagesIn(useLanguage()).pathway;
  if (answers.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="answers-heading">
      <h2 id="answers-heading" className="mb-3 text-lead">
        {messages.answers}
      </h2>
      <AnswerRows answers={answers} />
    </section>
  );
};
