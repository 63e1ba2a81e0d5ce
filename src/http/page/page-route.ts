import { languages } from "../../domain/language";

/** Every page, as the framework writes a name that stands for any. The first that fits is the one that answers. */
const pages = [
  "/",
  "/account",
  "/account/codes",
  "/account/verify/[token]",
  "/articles",
  "/articles/[slug]",
  "/articles/[slug]/excerpts",
  "/articles/[slug]/gone",
  "/articles/[slug]/history",
  "/articles/[slug]/history/compare",
  "/articles/[slug]/thanks",
  "/join/[token]",
  "/offline",
  "/practice",
  "/practice/join/[link]",
  "/practice/my-data",
  "/practice/plan",
  "/practice/progress",
  "/practice/start",
  "/practice/[block]",
  "/practice/[block]/finish",
  "/practice/[block]/results",
  "/practice/shared/[share]",
  "/preview/[token]",
  "/privacy",
  "/privacy/deleted",
  "/privacy/left",
  "/privacy/signed-out",
  "/question-statistics",
  "/route",
  "/route/[outcome]",
  "/search",
  "/sign-claims/[token]",
  "/sign-in",
  "/sign-in/recover",
  "/sign-up",
  "/studio",
  "/studio/articles",
  "/studio/articles/[slug]",
  "/studio/care",
  "/studio/drafts/[id]",
  "/studio/drafts/[id]/changes",
  "/studio/drafts/[id]/closed",
  "/studio/drafts/[id]/facts",
  "/studio/drafts/[id]/front-matter",
  "/studio/drafts/[id]/preview",
  "/studio/drafts/[id]/questions",
  "/studio/drafts/[id]/questions/edit",
  "/studio/drafts/[id]/questions/from-table",
  "/studio/drafts/[id]/questions/new",
  "/studio/drafts/[id]/sources",
  "/studio/drafts/[id]/tables",
  "/studio/drafts/[id]/translation",
  "/studio/help",
  "/studio/people",
  "/studio/signatures",
  "/studio/signatures/new",
  "/studio/signatures/[id]",
  "/studio/statistics",
  "/studio/statistics/rules",
  "/studio/statistics/[version]",
];

const folders = ["/api/", "/_next/", "/generated/", "/icons/"];

const patterns = pages.map((page) => ({ page, fits: new RegExp(`^${page.replace(/\[\w+\]/g, "[^/]+")}$`) }));

const withoutLanguage = new RegExp(`^/(${languages.join("|")})(?=/|$)`);

/**
 * What an address asks for, as a pattern: neither what somebody has searched for nor which block is theirs stands in it.
 * An address that is no page's is `other`. `url`: path and query.
 */
export const pageRoute = (url: string): string => {
  const path = (url.split("?")[0] ?? "").replace(withoutLanguage, "") || "/";
  const folder = folders.find((each) => path.startsWith(each));
  return folder ? `${folder}*` : (patterns.find(({ fits }) => fits.test(path))?.page ?? "other");
};
