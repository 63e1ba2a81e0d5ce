import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";
import { DoneNote } from "./done-note";
import { HiddenPlan } from "./hidden-plan";
import type { PlanPage } from "./load-plan";
import { fieldsOfDay } from "./plan-fields";
import { PlanForm } from "./plan-form";
import { PlanSummary } from "./plan-summary";

/** The plan and what can be done with it; or the form that makes one. */
export const PlanView = ({ minutes, done, ...page }: PlanPage) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  const { plan, articles, errors } = page;
  return (
    <>
      {done && <DoneNote done={done} page={page} />}
      <p className="mt-3">
        {messages.plans}
        <a id="plan-route" href={addressIn(language, "/route")}>
          {messages.plansRoute}
        </a>
        .
      </p>
      {plan && <PlanSummary plan={plan} minutes={minutes} />}
      {plan && (
        <div className="actions mt-4">
          {!plan.isOver && (
            <a className="button button-plain" href={formAction(language, "/api/me/plan.ics")} download>
              {messages.calendar}
            </a>
          )}
          <form method="post" action={formAction(language, "/api/practice/drop-plan")}>
            <input type="hidden" name="drop" value="yes" />
            {!plan.isOver && <HiddenPlan {...fieldsOfDay(plan.target)} articles={plan.articles} />}
            <Button type="submit" kind="quiet">
              {messages.drop}
            </Button>
          </form>
        </div>
      )}
      {!plan && <p className="mt-3 text-lead">{messages.lead}</p>}
      {articles.length === 0 ? (
        <p className="notice mt-6">{messages.nothingYet}</p>
      ) : plan ? (
        <details className="fold mt-6 border-t border-line" open={errors.length > 0 || plan.isOver}>
          <summary>
            <span>{messages.change}</span>
          </summary>
          <PlanForm {...page} />
        </details>
      ) : (
        <PlanForm {...page} />
      )}
      <script src={builtFile("/generated/plan.js")} defer />
    </>
  );
};
