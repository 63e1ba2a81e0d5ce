import { readingPracticeWords } from "../../../messages/reading-practice-words";
import { formAction } from "../../../ui/form-action";
import { useLanguage, useMessages } from "../../../ui/language-context";
import type { ArticleView } from "./article-view";

const sizes = [5, 10, 20];
const modes = ["tutor", "timed"] as const;

/** Starts a block of questions on this guide: a plain form, so that it works without script. */
export const PracticePanel = ({ guide }: { guide: ArticleView }) => {
  const words = useMessages(readingPracticeWords);
  const offered = sizes.filter((size) => size <= guide.items);
  const counts = offered.length > 0 ? offered : [guide.items];
  const usual = counts.includes(10) ? 10 : counts.at(-1);
  return (
    <form className="practice-form" method="post" action={formAction(useLanguage(), "/api/practice/start")}>
      <input type="hidden" name="article" value={guide.slug} />
      <fieldset>
        <legend>{words.count}</legend>
        <div className="choices">
          {counts.map((count) => (
            <label key={count} className="choice">
              <input type="radio" name="count" value={count} defaultChecked={count === usual} />
              {count}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.mode}</legend>
        <div className="choices">
          {modes.map((mode) => (
            <label key={mode} className="choice">
              <input type="radio" name="mode" value={mode} defaultChecked={mode === "tutor"} />
              <span>
                {`${words[mode].name}${words.between}`}
                <span className="choice-what">{words[mode].what}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button">
        {words.start}
      </button>
    </form>
  );
};
