import { addressIn } from "../../domain/language";
import { submittedField } from "../../domain/pathway/pathway-table";
import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { Button } from "../../ui/button";
import { OutcomeNote } from "../../ui/form/outcome-note";
import { useLanguage } from "../../ui/language-context";
import { AllPathways } from "./all-pathways";
import { AnswersList } from "./answers-list";
import type { LoadedQuestion } from "./load-question";
import { PathwayLead } from "./pathway-lead";
import { UnknownNote } from "./unknown-note";

const answerShape =
  "flex min-h-12 cursor-pointer items-start gap-3 rounded-card border-2 border-edge bg-raised px-4 py-2.5 leading-snug hover:border-accent has-checked:border-accent has-checked:bg-accent-soft";

/** One question at a time, as a plain form that keeps what was answered before in the address. */
export const QuestionForm = ({ question, earlier, isRefused, number, most, answers, unknown, all }: LoadedQuestion) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  const first = number === 1;
  return (
    <>
      {first && <h1>{messages.title}</h1>}
      {first && <PathwayLead />}
      <UnknownNote unknown={unknown} />
      <form
        method="get"
        action={addressIn(language, "/route")}
        noValidate
        className={first || unknown.length > 0 ? "mt-6" : ""}
      >
        <input type="hidden" name={submittedField} value={question.id} />
        {earlier.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="meta">{messages.questionOf(number, most)}</p>
        <fieldset aria-describedby={isRefused ? "problem why" : "why"} className="mt-1 min-w-0">
          <legend className="w-full">
            {first ? <h2>{question.ask}</h2> : <h1 className="text-heading">{question.ask}</h1>}
          </legend>
          <p id="why" className="mt-2 text-small text-quiet">
            <span className="font-semibold">{messages.why}</span> · {question.why}
          </p>
          <OutcomeNote problem={isRefused ? messages.chooseFirst : null} done={null} />
          <div className="mt-3 grid grid-cols-1 gap-2">
            {question.answers.map(({ id, text, chosen }, index) => (
              <label key={id} className={answerShape}>
                <input
                  type="radio"
                  name={question.id}
                  value={id}
                  defaultChecked={chosen}
                  required
                  {...(isRefused && index === 0 && { autoFocus: true })}
                  className="mt-0.5 outline-none"
                />
                <span className="min-w-0 wrap-anywhere max-[20rem]:hyphens-auto">{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="actions question-action">
          <Button type="submit">{messages.goOn}</Button>
        </div>
      </form>
      <AnswersList answers={answers} />
      <AllPathways pathways={all} />
      {first && (
        <p className="mt-6">
          {messages.elsewhere.before}
          <a href={addressIn(language, "/articles")}>{messages.elsewhere.link}</a>
        </p>
      )}
      <p className="mt-8 text-small text-quiet">
        {messages.information} {messages.answersInAddress}
      </p>
      <script src={builtFile("/generated/route.js")} defer />
    </>
  );
};
