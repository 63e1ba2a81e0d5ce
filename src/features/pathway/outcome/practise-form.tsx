import { usualCount } from "../../../domain/block/block-request";
import { addressIn } from "../../../domain/language";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { PlanLink } from "../../../ui/plan-link";
import type { PathwayPractice } from "./load-outcome";

/** Starts a set of questions on the sections behind this route: a plain form. */
export const PractiseForm = ({
  practice: { article, sections, total, language: spoken },
  outcome,
}: {
  practice: PathwayPractice;
  outcome: string;
}) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  const count = Math.min(usualCount, total);
  const fields = [["article", article], ...sections.map((section) => ["sections", section])];
  return (
    <section id="practice" className="practice" aria-labelledby="practice-heading">
      <h2 id="practice-heading">{messages.practise}</h2>
      <p>
        {messages.practiseWhat(total)}
        {spoken !== language && ` ${messages.practiseIn(languageName(spoken, language))}`}
      </p>
      <form className="practice-form" method="post" action={formAction(language, "/api/practice/start")}>
        {fields.map(([name, value]) => (
          <input key={value} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="count" value={count} />
        <input type="hidden" name="mode" value="tutor" />
        <div className="actions">
          <button type="submit" className="button">
            {messages.startQuestions(count)}
          </button>
          <a
            href={`${addressIn(language, "/practice")}?${new URLSearchParams(fields)}#builder`}
            className="inline-flex min-h-target items-center"
          >
            {messages.choose}
          </a>
          <PlanLink outcome={outcome} />
        </div>
      </form>
    </section>
  );
};
