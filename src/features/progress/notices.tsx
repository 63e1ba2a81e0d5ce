import { articleAddress, languageOf } from "../../domain/article/article-slug";
import type { LearnerNotice } from "../../domain/article/notice";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { ChangedFact } from "../../ui/changes/changed-fact";
import { formAction } from "../../ui/form/form-action";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

/** What a form has room for; whoever answered still more reads the same notice once again. */
const mostIds = 1000;

/** Facts that changed after this learner had answered questions on them; each stays until it is said to be read. */
export const Notices = ({ notices }: { notices: LearnerNotice[] }) => {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  return (
    <>
      {notices.map(({ ids, on, article, title, revision, changes }) => (
        <section key={`${on} ${article}`} className="notice mt-8" aria-labelledby={`changed-${article}-${on}`}>
          <h2 id={`changed-${article}-${on}`}>
            {(changes.every(({ back }) => back) ? messages.changedBackOn : messages.changedOn)(formatDay(on, language))}
          </h2>
          <p className="mt-2">
            {messages.answeredOn(ids.length)}{" "}
            <a href={articleAddress(article)} lang={languageOf(article)}>
              {title}
            </a>
            . {messages.answersStay}
          </p>
          {changes.map((change) => (
            <ChangedFact
              key={JSON.stringify(change)}
              change={change}
              lang={languageOf(article)}
              earlier={change.on !== on}
            />
          ))}
          <form method="post" action={formAction(language, "/api/practice/notices-seen")} className="mt-3">
            <input type="hidden" name="revision" value={revision} />
            {ids.slice(0, mostIds).map((id) => (
              <input key={id} type="hidden" name="id" value={id} />
            ))}
            <Button kind="plain" type="submit">
              {messages.haveRead}
            </Button>
          </form>
        </section>
      ))}
    </>
  );
};
