import { splitWords } from "../split-words";

/**
 * A sentence that breaks off here asks for something definite: "… is issued by", "… leaves the heart through the", "… is
 * called an", "… should first"; what "except" asks for is judged as a negative lead-in.
 */
const definite =
  /\b(by|from|within|after|before|for|to|in|at|with|of|through|into|called|named|termed|under|than|every|least|most|about|as|on|over|against|between|toward|towards|because|until|during|via|upon|without|onto|if|when|unless|while|since|where)( the| a| an)?$|\b(called|named|termed|known as|an example of) an?$|\b(should|must|will|may|can|cannot|would|shall|could|might)( (first|next|now|also|at once|be))?$|\b(because|so that|unless|until|if|when) (he|she|it|they|the \p{L}+)$|\bexcept( for)?$/iu;
/** A verb that asks for its object: "… is supplied by" is met above, "… causes", "… requires", "… is treated with". */
const transitive =
  /\b(has|have|had|shows?|develops?|receives?|becomes?|causes?|requires?|needs?|means?|includes?|contains?|produces?|indicates?|suggests?|measures?|equals?|secretes?|supplies|prevents?|treats?|inhibits?|stimulates?|lacks?)( the| a| an)?$/i;

const copula = "(?:is|are|was|were|will be|would be|should be|has been)";
/** A thing identified by a clause or a superlative is one thing: "The hormone that triggers … is". */
const described = new RegExp(
  "(^(?:[^,]+, )?(an?|the|this|her|his|their) (\\p{L}+ ){1,4}?(that|which|who|whose|used|\\p{L}{3,}ing|\\p{L}{3,}ed) |" +
    "\\b(?:the|her|his|its|your|their) (main|chief|principal|primary|usual|normal|only|first|last|next|initial|second|third|final|correct|proper|typical|likely|preferred|drug|treatment|investigation|test|diagnosis|cause|antidote|capital|definitive|underlying|appropriate|minimum|maximum)\\b|" +
    `\\b\\p{L}{3,}est |\\b(most|least) (?!important|interesting|relevant)\\p{L}{4,} |\\bof (?:first )?choice\\b).*\\b${copula}( the| an?)?( to)?$`,
  "iu",
);
/** "The antidote for an overdose is", "the capital of Australia is": what it is of or for makes it one. */
const ofOne = new RegExp(
  `(^|, )(the|her|his|its|their) (?:[\\p{L}-]+ ){1,4}(of|for|in|against|to|between|from|at|on) .+ ${copula}( the)?( to)?$`,
  "iu",
);
/** "Patients with … are best treated with" asks, "The regulator of physicians" and "Regarding tides" do not. */
const fewestWords = 4;

/** A lead-in that one fitting end completes, and that can be answered with the options covered. */
export const isCompletion = (leadIn: string): boolean => {
  const words = splitWords(leadIn).length;
  if (/\b(true|false|correct|incorrect|right|wrong)\b/i.test(leadIn) && words < 9 && /\bis$/i.test(leadIn))
    return false;
  if (ofOne.test(leadIn) || /\b(?!(?:is|are|was|were) )\p{L}+ an?$/iu.test(leadIn)) return words > fewestWords;
  return (definite.test(leadIn) || described.test(leadIn) || transitive.test(leadIn)) && words > fewestWords;
};
