import type { KnownPage } from "../../data/watch/known-pages";
import type { Look } from "../../data/watch/record-look";
import { hashText } from "../../domain/hash-text";
import { compareTexts } from "../../domain/watch/compare-texts";
import { hashWatchedClaim } from "../../domain/watch/locate-claim";
import { type LookOutcome, outcomeOfStatus } from "../../domain/watch/look";
import { pageTextOf, paragraphsOfPlain, readPageText } from "../../domain/watch/page-text";
import type { WatchedPage } from "../../domain/watch/watched-pages";
import { decodePage } from "./decode-page";
import type { PageAnswer, PoliteWeb } from "./polite-web";

const without = (outcome: LookOutcome): Pick<Look, "outcome" | "text"> => ({ outcome, text: null });

/** What an answer shows of a page. `claimsHash`: of the claims that rest on it. */
const judge = (
  answer: PageAnswer,
  known: KnownPage,
  { claims }: WatchedPage,
  claimsHash: string,
): Pick<Look, "outcome" | "text"> => {
  if (answer.kind === "failed") return without(answer.why);
  const { status, headers, body } = answer;
  if (status === 304 && known.text) return { outcome: "read", text: "unchanged" };
  const failed = outcomeOfStatus(status);
  if (failed) return without(failed);
  if (claims.length === 0) return without("read");
  if (body === null) return without("unreadable");
  const type = headers.get("content-type");
  const text = decodePage(body, type);
  const page = /^\s*text\/plain/i.test(type ?? "") ? pageTextOf(paragraphsOfPlain(text)) : readPageText(text);
  const compared = compareTexts(known.text, page, claims);
  if (compared.kind === "unlike") return without("unlike");
  const tags = { etag: headers.get("etag") ?? null, modified: headers.get("last-modified") ?? null };
  return {
    outcome: "read",
    text: { known: compared.known, changes: compared.changes, claims, claimsHash, ...tags },
  };
};

/**
 * Asks for a page and compares it with what is known of it. It is asked for its text only where facts rest on it, and only for a new
 * text where the claims are those that the known one was searched for.
 */
export const lookAtPage = async (
  web: PoliteWeb,
  known: KnownPage,
  page: WatchedPage,
): Promise<Pick<Look, "outcome" | "text">> => {
  const claimsHash = hashText(...page.claims.flatMap((claim) => [claim.id, hashWatchedClaim(claim)]));
  const isSearched = known.text !== null && known.claimsHash === claimsHash;
  const { etag, modified } = isSearched ? known : { etag: null, modified: null };
  const wantsText = page.claims.length > 0;
  const answer = await web.get(new URL(page.url), { wantsText, etag, modified });
  return judge(answer, known, page, claimsHash);
};
