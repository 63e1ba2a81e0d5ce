import type { IncomingHttpHeaders } from "node:http";
import { findArticle } from "../../data/article/find-article";
import { currentDatabase } from "../../data/database/current-database";
import { type FoundSigning, findSigning } from "../../data/signature/find-signing";
import { languageOf } from "../../domain/article/article-slug";
import type { Section } from "../../domain/article/section";
import { locateQuote } from "../../domain/fact/locate-quote";
import type { Language } from "../../domain/language";
import { type ClaimState, claimStatesOf, signatureHolds } from "../../domain/signature/signature";
import { type ClaimDoubt, claimDoubtSchema, signingTokenSchema } from "../../domain/signature/signature-request";
import { foldSpace } from "../../domain/text/words/fold-words";
import { utcDay } from "../../domain/utc-day";
import { httpEnv } from "../../http/http-env";
import { signingCookie } from "./signing-cookie";

type Found = Exclude<FoundSigning, { kind: "ended" }>;

/** `isCurrent`: whether the guide still says so, as far as readers have it; where it does not, a signature would not count. */
type Claim = Found["claims"][number] & { isCurrent: boolean };

/** `article`: its slug; `spoken`: the language that it is in; `until`: the last day of the address. */
type Common = Pick<Found, "article" | "title" | "requestedBy" | "expert"> & {
  claims: Claim[];
  /** Whether readers have the text already. */
  isPublished: boolean;
  token: string;
  spoken: Language;
  until: string;
};

export type ClaimPage = Common & {
  kind: "claim";
  claim: Claim;
  /** Of its part of the guide; null: of a draft. */
  heading: string | null;
  /** What is read before and after its sentence, in the same paragraph or cell. */
  around: { before: string; after: string };
  /** A doubt that was just saved without a word: the page asks for one. */
  why: ClaimDoubt | null;
};

export type SigningPage =
  | Extract<FoundSigning, { kind: "ended" }>
  | (Common & { kind: "new" | "open" | "signed" })
  | ClaimPage;

const aroundQuote = (sections: readonly Section[] | null, { section, quote }: ClaimState): ClaimPage["around"] => {
  const passage = locateQuote(sections ?? [], quote, section)?.passage ?? -1;
  const text = foldSpace(sections?.find(({ anchor }) => anchor === section)?.passages[passage] ?? quote);
  const [before = "", ...after] = text.split(foldSpace(quote));
  return { before, after: after.join(foldSpace(quote)) };
};

type Query = Partial<Record<string, string | string[]>>;

/** What an expert sees at their address. Opening it uses nothing up. */
export const loadSigning = async (headers: IncomingHttpHeaders, query: Query, now: Date): Promise<SigningPage> => {
  const token = signingTokenSchema.safeParse(query.token).data;
  if (token === undefined) return { kind: "ended", why: "unknown" };
  const { client } = await currentDatabase();
  const secret = signingCookie(token).read(headers, httpEnv().SITE_URL);
  const found = await findSigning(client, { token, secret, now });
  if (found.kind === "ended") return found;
  const { kind, article, title, requestedBy, expert, sections, expiresAt } = found;
  const live = await findArticle(client, article);
  const states = new Map(live ? claimStatesOf(live).map((state) => [state.fact, state]) : []);
  const claims = found.claims.map((claim) => ({
    ...claim,
    isCurrent: sections === null || signatureHolds(claim.state, states.get(claim.state.fact)),
  }));
  const isPublished = sections !== null;
  const page = { isPublished, article, title, requestedBy, expert, claims, token, spoken: languageOf(article) };
  const common = { ...page, until: utcDay(expiresAt) };
  const claim = kind === "open" ? claims.find(({ position }) => String(position) === query.claim) : undefined;
  if (!claim) return { ...common, kind };
  const heading = sections?.find(({ anchor }) => anchor === claim.state.section)?.heading ?? null;
  const around = aroundQuote(sections, claim.state);
  const why = claimDoubtSchema.safeParse(query.why).data ?? null;
  return { ...common, kind: "claim", claim, heading, around, why };
};
