import { z } from "zod";
import { factsAddress } from "../../../domain/draft/draft-address";
import { languageSchema } from "../../../domain/language-schema";

const text = z.string().max(1000).optional().catch(undefined);

/** `question`: the language of the question that waits for the fact. */
const begunFactSchema = z.object({
  ...{ quote: text, claim: text, excerpt: text, volatility: text, source: text },
  question: languageSchema.optional().catch(undefined),
});

/** What somebody has filled in of a new fact, by the names of its fields, while its source is added; and what it is made for. */
export type BegunFact = z.infer<typeof begunFactSchema>;

/** From an address, or from the fields of the source's form, whose names begin with `prefix`. */
export const readBegunFact = (sent: Readonly<Record<string, unknown>>, prefix = ""): BegunFact =>
  begunFactSchema.parse(
    Object.fromEntries(Object.keys(begunFactSchema.shape).map((name) => [name, sent[`${prefix}${name}`]])),
  );

/** Its fields that say something. */
export const filledFields = (fact: BegunFact): [string, string][] =>
  Object.entries(fact).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));

/** Where a new fact is gone on with. */
export const begunFactAddress = (draftId: string, fact: BegunFact): string =>
  [factsAddress(draftId, ""), new URLSearchParams(filledFields(fact))].join("&");
