import { AgeLists } from "./age-lists";
import { ItemList } from "./item-list";
import { JobList } from "./job-list";
import { LintList } from "./lint-list";
import type { Care } from "./load-care";
import { PageLists } from "./page-lists";
import { ReportList } from "./report-list";
import { TaskList } from "./task-list";

/** What wants care: first what waits for somebody, then what grows old by itself, and last what the servers do. */
export const CareView = (care: Care) => (
  <>
    <TaskList tasks={care.tasks} canSettle={care.canSettle} />
    <ReportList reports={care.reports} canSettle={care.canSettle} />
    <ItemList items={care.items} />
    <LintList linted={care.linted} />
    <PageLists {...care} />
    <AgeLists articles={care.articles} sources={care.sources} />
    {care.jobs && <JobList jobs={care.jobs} />}
  </>
);
