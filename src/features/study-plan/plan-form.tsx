import { languageTag } from "../../domain/language";
import { startOfDay } from "../../domain/utc-day";
import { messagesIn } from "../../messages/messages";
import { runnerMessagesIn } from "../../messages/runner-messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";
import type { PlanPage } from "./load-plan";

const days = Array.from({ length: 31 }, (_, index) => index + 1);

type Props = Omit<PlanPage, "minutes" | "done" | "dropped">;

/** Makes a plan or changes it with a plain form. The list of guides is folded, with what is chosen on its row. A small script ticks the guides of the route that the device keeps. */
export const PlanForm = ({ plan, months, articles, fields, errors, proposedFor, ofPathways }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  const { date } = runnerMessagesIn(language).days;
  const month = new Intl.DateTimeFormat(languageTag(language), { month: "long", year: "numeric", timeZone: "UTC" });
  const noArticle = errors.includes("no-article");
  const names = articles
    .filter(({ slug }) => fields.articles.includes(slug))
    .map(({ title, shortTitle }) => shortTitle ?? title);
  const all = messages.articlesAll(articles.length);
  const some = messages.articlesChosen(articles.length);
  const isAll = names.length === articles.length;
  const wrongDay = errors.some((error) => error !== "no-article");
  return (
    <form
      id="plan-form"
      method="post"
      action={formAction(language, "/api/practice/plan")}
      className="mt-6 grid grid-cols-1 justify-items-start gap-6"
      {...(ofPathways && { "data-of-routes": JSON.stringify(ofPathways) })}
    >
      {errors.length > 0 && (
        <div id="plan-errors" className="notice notice-bad w-full" role="alert">
          <p className="font-semibold">{messages.wrong}</p>
          {errors.map((error) => (
            <p key={error}>{messages.errors[error]}</p>
          ))}
        </div>
      )}
      <fieldset className="max-w-full" {...(wrongDay && { "aria-describedby": "plan-errors" })}>
        <legend className="font-semibold">{messages.readyBy}</legend>
        <div className="mt-2 flex flex-wrap gap-3">
          <div className="field">
            <label htmlFor="month">{messages.month}</label>
            <select id="month" name="month" defaultValue={fields.month} aria-invalid={wrongDay || undefined}>
              {months.map((value) => (
                <option key={value} value={value}>
                  {month.format(startOfDay(`${value}-01`))}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="day">{messages.day}</label>
            <select id="day" name="day" defaultValue={fields.day || "1"} aria-invalid={wrongDay || undefined}>
              {days.map((day) => (
                <option key={day} value={day}>
                  {day === 1 ? date(day) : day}
                </option>
              ))}
            </select>
          </div>
        </div>
      </fieldset>
      <fieldset className="w-full" aria-describedby={noArticle ? "plan-errors" : "plan-articles"}>
        <legend className="font-semibold">{messages.articles}</legend>
        <p id="plan-proposed" className="text-small" data-text={messages.proposed} hidden={proposedFor === null}>
          {messages.proposed.replace("{name}", proposedFor ?? "")}
        </p>
        <details className="fold mt-2 border-y border-line" open={noArticle}>
          <summary>
            <span>
              <span id="plan-count" data-all={all} data-some={some}>
                {isAll ? all : some.replace("{count}", String(names.length))}
              </span>
              <span id="plan-names" className="block text-small font-normal text-quiet" hidden={isAll}>
                {names.join(" · ")}
              </span>
            </span>
          </summary>
          <p id="plan-articles" className="text-small text-quiet">
            {messages.articlesWhat}
          </p>
          {articles.map((article) => (
            <label key={article.slug} className="tick w-full items-start py-2.5 leading-snug">
              <input
                type="checkbox"
                name="article"
                value={article.slug}
                defaultChecked={fields.articles.includes(article.slug)}
                data-name={article.shortTitle ?? article.title}
              />
              <span lang={article.language === language ? undefined : article.language}>
                {article.shortTitle ?? article.title}{" "}
                <span className="text-quiet" lang={language}>
                  ({messages.articleLeft(article.left)})
                </span>
              </span>
            </label>
          ))}
        </details>
      </fieldset>
      <Button type="submit" kind={plan && !plan.isOver ? "plain" : "primary"}>
        {plan ? messages.save : messages.make}
      </Button>
    </form>
  );
};
