import { messagesIn } from "../../../messages/messages";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleView } from "./article-view";

const most = 20;
const sizes = [5, 10, most];
const modes = ["tutor", "timed"] as const;

/** Starts a block of questions on this guide: a plain form, so that it works without script. */
export const PracticePanel = ({ article }: { article: ArticleView }) => {
  const messages = messagesIn(useLanguage()).readingPractice;
  const { items } = article;
  // A guide with few questions offers all of them.
  const counts = sizes.filter((size) => size < items || size === most).map((size) => Math.min(size, items));
  const usual = counts.includes(10) ? 10 : counts.at(-1);
  return (
    <form className="practice-form" method="post" action={formAction(useLanguage(), "/api/practice/start")}>
      <input type="hidden" name="article" value={article.slug} />
      <fieldset>
        <legend>{messages.count}</legend>
        <div className="choices">
          {counts.map((count) => (
            <label key={count} className="choice">
              <input type="radio" name="count" value={count} defaultChecked={count === usual} />
              {count === items && items < most ? messages.all(count) : count}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{messages.mode}</legend>
        <div className="choices">
          {modes.map((mode) => (
            <label key={mode} className="choice">
              <input type="radio" name="mode" value={mode} defaultChecked={mode === "tutor"} />
              <span>
                {`${messages[mode].name}${messages.between}`}
                <span className="choice-what">{messages[mode].what}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button">
        {messages.start}
      </button>
    </form>
  );
};
