import { mostNewADay } from "../../domain/study-plan/pace";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import { daysBetween } from "../../domain/utc-day";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { HiddenPlan } from "./hidden-plan";
import { fieldsOfDay } from "./plan-fields";

type Props = { plan: PlanDay; minutes: number };

/** What the plan asks for from today on, what it asks for today, and what has changed since it was made. */
export const PlanSummary = ({ plan, minutes }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  const { target, daysLeft, isOver, left, newADay, days, metBy, fits, today, done } = plan;
  const day = formatDay(target, language);
  if (isOver)
    return (
      <div className="notice mt-6">
        <p className="font-semibold">{messages.over(day)}</p>
        <p>{left === 0 ? messages.allMet : messages.left(left, plan.articles.length)}</p>
        <p>{messages.overWhat}</p>
      </div>
    );
  if (left === 0)
    return (
      <div className="notice mt-6">
        <p className="font-semibold">{messages.allMet}</p>
        <p>{messages.target(day, daysLeft)}</p>
        <p>{messages.reviewsGoOn(day)}</p>
      </div>
    );
  const isDone = today === 0;
  return (
    <>
      {!fits && <NewPace plan={plan} />}
      <p className="mt-3 text-lead">{messages.target(day, daysLeft)}</p>
      <div className="notice mt-6 grid gap-2">
        {isDone && <h2>{messages.doneToday}</h2>}
        {isDone && <p>{messages.doneWhat(done)}</p>}
        <p className={isDone ? undefined : "text-lead font-semibold"}>
          {isDone ? messages.newADayFromTomorrow(newADay) : messages.newADay(newADay)}
        </p>
        {!isDone && done > 0 && <p className="font-semibold">{messages.doneSome(done, done + today)}</p>}
        <p>{messages.takes(minutes, days)}</p>
        <p className="text-small text-quiet">
          {messages.left(left, plan.articles.length)} {messages.countedOnce}
          {fits && ` ${messages.metBy(formatDay(metBy, language), daysBetween(metBy, target))}`}
        </p>
        {!isDone && (
          <form method="post" action={formAction(language, "/api/practice/start")} className="actions mt-2">
            <input type="hidden" name="preset" value="plan" />
            <Button type="submit">{messages.start(today)}</Button>
          </form>
        )}
      </div>
      {fits && <NewPace plan={plan} />}
    </>
  );
};

/** That the plan asks for more a day than it did, or for more than anybody is asked for; and the later day at which it does not. */
const NewPace = ({ plan }: Pick<Props, "plan">) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  const { target, articles, newADay, begunWith, behind, fits, metBy, later } = plan;
  if (fits && newADay <= begunWith) return null;
  const text = fits
    ? behind > 0
      ? messages.behind(behind, newADay, begunWith)
      : messages.faster(newADay, begunWith)
    : messages.tooFast(mostNewADay, formatDay(metBy, language), formatDay(target, language));
  const fields = later === null ? null : fieldsOfDay(later);
  return (
    <section aria-labelledby="new-pace" className="notice mt-4 grid gap-2">
      <h2 id="new-pace" className="font-sans text-sub leading-row font-semibold">
        {fits ? messages.behindHeading : messages.tooFastHeading}
      </h2>
      <p>{text}</p>
      {!fits && articles.length > 1 && <p>{messages.fewer}</p>}
      {fields && later && (
        <form method="post" action={formAction(language, "/api/practice/plan")} className="actions mt-2">
          <HiddenPlan {...fields} articles={articles} />
          <Button type="submit" kind="plain">
            {messages.later(formatDay(later, language))}
          </Button>
        </form>
      )}
    </section>
  );
};
