import { articleAddress } from "../../domain/article/edition";
import type { LearnerNotice } from "../../domain/article/notice";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { ChangedFact } from "./changed-fact";

/** What a form has room for; whoever answered still more reads the same notice once again. */
const mostIds = 1000;

/** One or many, in words. */
const asked = (count: number) => (count === 1 ? "a question" : `${count} questions`);

/** Facts that changed after this learner had answered questions on them; each stays until it is said to be read. */
export const Notices = ({ notices }: { notices: LearnerNotice[] }) => {
  const language = useLanguage();
  return (
    <>
      {notices.map(({ ids, on, article, title, changes }) => (
        <section key={`${on} ${article}`} className="notice mt-8" aria-labelledby={`changed-${article}-${on}`}>
          <h2 id={`changed-${article}-${on}`}>This changed on {formatDay(on, language)}</h2>
          <p className="mt-2">
            You had answered {asked(ids.length)} on it, from <a href={articleAddress(article)}>{title}</a>. Your answers
            stay as they were; you will be asked again.
          </p>
          {changes.map((change) => (
            <ChangedFact key={JSON.stringify(change)} change={change} />
          ))}
          <form method="post" action={formAction(language, "/api/practice/notices-seen")} className="mt-3">
            {ids.slice(0, mostIds).map((id) => (
              <input key={id} type="hidden" name="id" value={id} />
            ))}
            <Button kind="plain" type="submit">
              I have read this
            </Button>
          </form>
        </section>
      ))}
    </>
  );
};
