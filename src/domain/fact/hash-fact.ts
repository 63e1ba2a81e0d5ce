import { hashText } from "../hash-text";
import type { Fact } from "./fact";
import type { Source } from "./source";

/**
 * The hash of what a fact says, with its source. `checked` and `copy` stay out: reading a page again changes nothing that was
 * asked. `stated` is in: a page with a new date may say something new.
 */
export const hashFact = (fact: Pick<Fact, "claim" | "quote">, source: Source): string =>
  hashText(fact.claim, fact.quote, source.id, source.url, source.title, source.publisher, source.stated ?? "undated");
