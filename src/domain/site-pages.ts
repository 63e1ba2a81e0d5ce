/**
 * The pages that are no article, the same for everybody and worth finding; their addresses in the original language. What
 * belongs to one learner, or to one query, is not here.
 */
export const sitePages = ["/", "/articles", "/route", "/search", "/practice", "/privacy", "/question-statistics"];
