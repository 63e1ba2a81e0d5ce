import { z } from "zod";
import { success } from "../../../domain/result";
import { describeApi } from "../../../http/endpoint/describe-api";
import { endpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";
import { listArticlesEndpoint } from "../articles";
import { getArticleEndpoint } from "../articles/[slug]";
import { exportItemsEndpoint } from "../articles/[slug]/items";
import { startBlockEndpoint } from "../blocks";
import { getBlockEndpoint } from "../blocks/[id]";
import { finishBlockEndpoint } from "../blocks/[id]/finish";
import { setMarkEndpoint } from "../blocks/[id]/marks/[questionId]";
import { getResponseEndpoint, recordResponseEndpoint } from "../blocks/[id]/responses/[questionId]";
import { shareBlockEndpoint } from "../blocks/[id]/share";
import { countQuestionsEndpoint } from "../blocks/count";
import { deleteLearnerEndpoint } from "../me";
import { exportAnswersEndpoint } from "../me/answers.csv";
import { listDevicesEndpoint } from "../me/devices";
import { endDeviceEndpoint } from "../me/devices/[id]";
import { exportLearnerEndpoint } from "../me/export";
import { joinLearnerEndpoint } from "../me/join";
import { makeLinkEndpoint } from "../me/links";
import { exportMissesEndpoint } from "../me/misses.txt";
import { deletePlanEndpoint, getPlanEndpoint, savePlanEndpoint } from "../me/plan";
import { exportPlanEndpoint } from "../me/plan.ics";
import { listResetsEndpoint, resetProgressEndpoint } from "../me/resets";
import { undoResetEndpoint } from "../me/resets/[id]";
import { updatePreferencesEndpoint } from "../me/settings";
import { listNoticesEndpoint } from "../notices";
import { reportEndpoint } from "../reports";
import { searchEndpoint } from "../search";
import { listStaleEndpoint } from "../stale";
import { listStudioArticlesEndpoint } from "../studio/articles";
import { getStudioArticleEndpoint } from "../studio/articles/[slug]";
import { beginDraftEndpoint, listDraftsEndpoint } from "../studio/drafts";
import { getDraftEndpoint } from "../studio/drafts/[id]";
import { abandonDraftEndpoint } from "../studio/drafts/[id]/abandon";
import { acceptDraftEndpoint } from "../studio/drafts/[id]/accept";
import { setAddressEndpoint } from "../studio/drafts/[id]/address";
import { getDraftChangesEndpoint } from "../studio/drafts/[id]/changes";
import { checkDraftEndpoint } from "../studio/drafts/[id]/check";
import { commentOnDraftEndpoint } from "../studio/drafts/[id]/comments";
import { resolveCommentEndpoint } from "../studio/drafts/[id]/comments/[comment]";
import { saveDraftEndpoint } from "../studio/drafts/[id]/files";
import { createPreviewEndpoint } from "../studio/drafts/[id]/previews";
import { revokePreviewEndpoint } from "../studio/drafts/[id]/previews/[preview]";
import { publishDraftEndpoint } from "../studio/drafts/[id]/publish";
import { rebaseDraftEndpoint } from "../studio/drafts/[id]/rebase";
import { recallDraftEndpoint } from "../studio/drafts/[id]/recall";
import { resumeDraftEndpoint } from "../studio/drafts/[id]/resume";
import { returnDraftEndpoint } from "../studio/drafts/[id]/return";
import { openSeatEndpoint } from "../studio/drafts/[id]/seat";
import { submitDraftEndpoint } from "../studio/drafts/[id]/submit";
import { invitePersonEndpoint } from "../studio/invitations";
import { revokeInvitationEndpoint } from "../studio/invitations/[id]";
import { listPeopleEndpoint } from "../studio/people";
import { changePersonEndpoint } from "../studio/people/[id]";
import { recoverPersonEndpoint } from "../studio/people/[id]/recovery";
import { endSessionsEndpoint } from "../studio/people/[id]/sessions";
import { addPictureEndpoint } from "../studio/pictures";
import { answerReportEndpoint } from "../studio/reports/[id]/answer";
import { listSignatureRequestsEndpoint, requestSignatureEndpoint } from "../studio/signature-requests";
import { getSignatureRequestEndpoint, revokeSignatureRequestEndpoint } from "../studio/signature-requests/[id]";
import { renewSignatureAddressEndpoint } from "../studio/signature-requests/[id]/address";
import { settleClaimEndpoint } from "../studio/signature-requests/[id]/claims/[fact]/settlement";
import { strikeExpertEndpoint } from "../studio/signature-requests/[id]/name";
import { getStatisticsEndpoint } from "../studio/statistics";
import { getRuleStatisticsEndpoint } from "../studio/statistics/rules";
import { exportStatisticsEndpoint } from "../studio/statistics.csv";
import { listWatchTasksEndpoint } from "../studio/watch-tasks";
import { settleWatchTaskEndpoint } from "../studio/watch-tasks/[id]/settlement";

export const config = { api: { bodyParser: false } };

export const describeApiEndpoint = endpoint({
  id: "describeApi",
  method: "GET",
  path: "/api/openapi.json",
  summary: "This description.",
  reply: { status: 200, body: { name: "Description", schema: z.record(z.string(), z.unknown()) } },
  problems: [],
  run: async () => success(ok(description)),
});

/** Every endpoint of the API: a test finds the one that is missing. */
const description = describeApi([
  listArticlesEndpoint,
  getArticleEndpoint,
  exportItemsEndpoint,
  searchEndpoint,
  startBlockEndpoint,
  countQuestionsEndpoint,
  shareBlockEndpoint,
  getBlockEndpoint,
  recordResponseEndpoint,
  getResponseEndpoint,
  setMarkEndpoint,
  finishBlockEndpoint,
  reportEndpoint,
  listStaleEndpoint,
  listNoticesEndpoint,
  exportLearnerEndpoint,
  exportAnswersEndpoint,
  exportMissesEndpoint,
  listResetsEndpoint,
  resetProgressEndpoint,
  undoResetEndpoint,
  updatePreferencesEndpoint,
  getPlanEndpoint,
  savePlanEndpoint,
  deletePlanEndpoint,
  exportPlanEndpoint,
  makeLinkEndpoint,
  joinLearnerEndpoint,
  listDevicesEndpoint,
  endDeviceEndpoint,
  deleteLearnerEndpoint,
  listPeopleEndpoint,
  changePersonEndpoint,
  endSessionsEndpoint,
  recoverPersonEndpoint,
  invitePersonEndpoint,
  revokeInvitationEndpoint,
  describeApiEndpoint,
  listStudioArticlesEndpoint,
  getStudioArticleEndpoint,
  listDraftsEndpoint,
  beginDraftEndpoint,
  getDraftEndpoint,
  abandonDraftEndpoint,
  acceptDraftEndpoint,
  checkDraftEndpoint,
  getDraftChangesEndpoint,
  commentOnDraftEndpoint,
  resolveCommentEndpoint,
  saveDraftEndpoint,
  publishDraftEndpoint,
  rebaseDraftEndpoint,
  recallDraftEndpoint,
  resumeDraftEndpoint,
  returnDraftEndpoint,
  openSeatEndpoint,
  submitDraftEndpoint,
  setAddressEndpoint,
  createPreviewEndpoint,
  revokePreviewEndpoint,
  listSignatureRequestsEndpoint,
  requestSignatureEndpoint,
  getSignatureRequestEndpoint,
  revokeSignatureRequestEndpoint,
  renewSignatureAddressEndpoint,
  strikeExpertEndpoint,
  settleClaimEndpoint,
  getStatisticsEndpoint,
  getRuleStatisticsEndpoint,
  exportStatisticsEndpoint,
  listWatchTasksEndpoint,
  settleWatchTaskEndpoint,
  answerReportEndpoint,
  addPictureEndpoint,
]);

export default serve(describeApiEndpoint);
