import { account } from "./account";
import { blockForm } from "./block-form";
import { builder } from "./builder";
import { care } from "./care";
import { charts } from "./charts";
import { desk } from "./desk";
import { devices } from "./devices";
import { discovery } from "./discovery";
import { draftActs } from "./draft-acts";
import { draftForms } from "./draft-forms";
import { editor } from "./editor";
import { errorPage } from "./error-page";
import { formLabels } from "./form-labels";
import { history } from "./history";
import { home } from "./home";
import { itemExport } from "./item-export";
import { itemStatistics } from "./item-statistics";
import { join } from "./join";
import { mail } from "./mail";
import { matching } from "./matching";
import { misses } from "./misses";
import { modelForm } from "./model-form";
import { offline } from "./offline";
import { ownReports } from "./own-reports";
import { passwords } from "./passwords";
import { pathway } from "./pathway";
import { people } from "./people";
import { personAccount } from "./person-account";
import { previews } from "./previews";
import { privacy } from "./privacy";
import { problemPage } from "./problem-page";
import { problems } from "./problems";
import { progress } from "./progress";
import { questionForm } from "./question-form";
import { reading } from "./reading";
import { readingBehind } from "./reading-behind";
import { readingList } from "./reading-list";
import { readingMaps } from "./reading-maps";
import { readingPractice } from "./reading-practice";
import { readingReport } from "./reading-report";
import { readingSources } from "./reading-sources";
import { results } from "./results";
import { ruleDifficulty } from "./rule-difficulty";
import { rules } from "./rules";
import { runner } from "./runner-messages";
import { search } from "./search";
import { sectionHeadings } from "./section-headings";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { signatures } from "./signatures";
import { signing } from "./signing";
import { studio } from "./studio";
import { studioArticles } from "./studio-articles";
import { studioHelp } from "./studio-help";
import { studioQuestions } from "./studio-questions";
import { studioTranslation } from "./studio-translation";
import { studyPlan } from "./study-plan";
import { today } from "./today";

export const french = {
  ...runner,
  account,
  signIn,
  signUp,
  personAccount,
  people,
  passwords,
  itemExport,
  itemStatistics,
  join,
  blockForm,
  builder,
  care,
  charts,
  desk,
  devices,
  discovery,
  draftForms,
  draftActs,
  editor,
  errorPage,
  formLabels,
  history,
  home,
  mail,
  matching,
  misses,
  offline,
  pathway,
  previews,
  privacy,
  problemPage,
  problems,
  progress,
  modelForm,
  questionForm,
  reading,
  readingBehind,
  readingList,
  readingMaps,
  readingPractice,
  ownReports,
  readingReport,
  readingSources,
  results,
  ruleDifficulty,
  rules,
  search,
  sectionHeadings,
  signatures,
  signing,
  studio,
  studioArticles,
  studioHelp,
  studioQuestions,
  studioTranslation,
  studyPlan,
  today,
};
