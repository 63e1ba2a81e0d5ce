import { articleAddressIn, languageOf } from "../article/article-slug";
import { historyAddress } from "../article/history-address";
import { groupBy } from "../group-by";
import { languages, originalLanguage } from "../language";
import { utcDay } from "../utc-day";
import { type ClaimState, signatureHolds } from "./signature";

/** A claim that an expert signed. `signer`: as readers are to see them; null where their name was struck. */
export type Signature = { request: string; signer: string | null; at: Date; signed: ClaimState };

/** What one expert signed of an article, as far as it still holds. `request`: their first; `on`: the day of the latest. */
export type SignedBy = {
  request: string;
  signer: string | null;
  on: string;
  claims: Pick<ClaimState, "fact" | "quote">[];
};

/** `count` of `all` claims of an article are signed, by at least one expert; who signed last stands first. */
export type SignedClaims = { count: number; all: number; signers: SignedBy[] };

/** The signatures that hold for what an article says now. Null where there is none. `claims`: of the article, in its order. */
export const signedClaims = (signatures: readonly Signature[], claims: readonly ClaimState[]): SignedClaims | null => {
  const stateOf = new Map(claims.map((claim) => [claim.fact, claim]));
  const holding = signatures.filter(({ signed }) => signatureHolds(signed, stateOf.get(signed.fact)));
  if (holding.length === 0) return null;
  // Somebody without a name is another person in each request.
  const bySigner = groupBy(holding, ({ signer, request }) => JSON.stringify(signer ?? { request }));
  const signers = [...bySigner.values()].map((own): SignedBy & { latest: number } => {
    const facts = new Set(own.map(({ signed }) => signed.fact));
    const latest = Math.max(...own.map(({ at }) => at.getTime()));
    return {
      request: own[0]?.request ?? "",
      signer: own[0]?.signer ?? null,
      on: utcDay(new Date(latest)),
      latest,
      claims: claims.flatMap(({ fact, quote }) => (facts.has(fact) ? [{ fact, quote }] : [])),
    };
  });
  return {
    count: new Set(holding.map(({ signed }) => signed.fact)).size,
    all: claims.length,
    signers: signers.sort((one, other) => other.latest - one.latest).map(({ latest: _latest, ...signer }) => signer),
  };
};

/** The pages that say who signed claims of an article: its own in each language that frames it, and its history. */
export const signedPages = (article: string): string[] => {
  const own = languageOf(article);
  const framing = own === originalLanguage ? languages : [own];
  return [...framing.map((language) => articleAddressIn(language, article)), historyAddress(article)];
};
