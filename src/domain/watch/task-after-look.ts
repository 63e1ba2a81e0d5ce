import { comparableText } from "../article/changes/comparable-words";
import { type FactOnPage, textOnPage } from "./fact-on-page";
import { hashWatchedClaim, type WatchedClaim } from "./locate-claim";

/** An open watch task as far as another look can change it. `claim`: hash of the claim when the change was seen. */
export type OpenTask = { fact: string; claim: string; before: string; now: string };

/**
 * What another look at the page makes of an open task: `lapsed` where the page says again what it said, where editors have
 * changed the fact since to what the page says, or where nobody states it any more; else the words that the page has now.
 * `claim`, `onPage`: of the task's fact, undefined where no article states it.
 */
export const taskAfterLook = (
  task: OpenTask,
  claim: WatchedClaim | undefined,
  onPage: FactOnPage | undefined,
): { kind: "lapsed" } | { kind: "open"; now: string } => {
  if (!claim || !onPage) return { kind: "lapsed" };
  const text = textOnPage(onPage);
  const isOnPage = onPage.sentences.length > 0;
  const isRestated = isOnPage && hashWatchedClaim(claim) !== task.claim;
  const isExcerptBack =
    isOnPage && task.before === claim.excerpt && comparableText(text).includes(comparableText(task.before));
  if (isRestated || isExcerptBack || comparableText(text) === comparableText(task.before)) return { kind: "lapsed" };
  // A task that began without the excerpt on the page shows what was most like it, until something is found.
  const now = task.before === claim.excerpt ? task.now : "";
  return { kind: "open", now: isOnPage ? text : now };
};
