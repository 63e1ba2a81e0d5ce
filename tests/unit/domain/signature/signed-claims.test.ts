import { describe, expect, test } from "vitest";
import { claimStatesOf } from "../../../../src/domain/signature/signature";
import { type Signature, signedClaims, signedPages } from "../../../../src/domain/signature/signed-claims";
import { sampleArticle } from "../../../support/sample-article";

const fact = (id: string, quote: string) => ({
  ...{ id, quote, claim: `${quote} It is so.`, section: "step-1", source: "college", volatility: "low" as const },
});
const article = sampleArticle("permit", []);
const claims = claimStatesOf({
  ...article,
  facts: [fact("fee", "It costs 100 dollars."), fact("time", "It takes a month."), fact("form", "Use the form.")],
});
const sign = (id: string, signer: string | null, request: string, day: string): Signature[] =>
  claims.flatMap((signed) =>
    signed.fact === id ? [{ request, signer, at: new Date(`${day}T12:00:00Z`), signed }] : [],
  );

describe("what is signed of an article", () => {
  test("is nothing without a signature that holds", () => {
    expect(signedClaims([], claims)).toBeNull();
    const fallen = sign("fee", "Dr. A", "r1", "2026-11-03").map((each) => ({
      ...each,
      signed: { ...each.signed, quote: "It costs 90 dollars." },
    }));
    expect(signedClaims(fallen, claims)).toBeNull();
  });

  test("counts a claim once, however many signed it, and names who signed last first", () => {
    const signatures = [
      ...sign("time", "Dr. A", "r1", "2026-11-03"),
      ...sign("fee", "Dr. A", "r1", "2026-11-03"),
      ...sign("fee", "Dr. B", "r2", "2026-11-05"),
    ];
    expect(signedClaims(signatures, claims)).toEqual({
      ...{ count: 2, all: 3 },
      signers: [
        { request: "r2", signer: "Dr. B", on: "2026-11-05", claims: [{ fact: "fee", quote: "It costs 100 dollars." }] },
        {
          ...{ request: "r1", signer: "Dr. A", on: "2026-11-03" },
          claims: [
            { fact: "fee", quote: "It costs 100 dollars." },
            { fact: "time", quote: "It takes a month." },
          ],
        },
      ],
    });
  });

  test("takes one name for one person, and each without a name for another", () => {
    const same = [...sign("fee", "Dr. A", "r1", "2026-11-03"), ...sign("time", "Dr. A", "r2", "2026-11-05")];
    expect(signedClaims(same, claims)?.signers).toMatchObject([{ signer: "Dr. A", on: "2026-11-05" }]);
    const struck = [...sign("fee", null, "r1", "2026-11-03"), ...sign("time", null, "r2", "2026-11-05")];
    expect(signedClaims(struck, claims)?.signers).toHaveLength(2);
  });

  test("is said on the guide in each language that frames it, and on its history", () => {
    expect(signedPages("permit")).toEqual(["/articles/permit", "/fr/articles/permit", "/articles/permit/history"]);
    expect(signedPages("permit.fr")).toEqual(["/fr/articles/permit", "/fr/articles/permit/history"]);
  });
});
