import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { loadPlan, type PlanPage } from "../../features/study-plan/load-plan";
import { PlanView } from "../../features/study-plan/plan-view";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withLearner<PlanPage>(async ({ caller, query, language, now }) => ({
  props: await loadPlan(caller, { query, language, now }),
}));

const StudyPlanPage = (page: PlanPage) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  const title = page.plan ? messages.title : messages.newTitle;
  return (
    <PageShell title={title} here="/practice" description={messages.description} path="/practice/plan">
      <p className="crumb">
        <a href={addressIn(language, "/practice")}>{messages.practice}</a>
      </p>
      <h1>{title}</h1>
      <PlanView {...page} />
    </PageShell>
  );
};

export default StudyPlanPage;
