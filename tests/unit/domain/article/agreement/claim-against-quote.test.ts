import fc from "fast-check";
import { expect, test } from "vitest";
import { claimAgainstQuote } from "../../../../../src/domain/article/agreement/claim-against-quote";

const kindsOf = (claim: string, quote: string) => claimAgainstQuote(claim, quote, "en").map(({ kind }) => kind);

test.each<[string, string, string[]]>([
  ["The file fee is $250 and is not refunded.", "The file fee is $250, and it isn't refunded.", []],
  ["The key is sold again.", "The key isn't sold again.", ["negation"]],
  ["The key isn’t sold again.", "The key is sold again.", ["negation"]],
  ["You may smoke in the hall.", "You can’t smoke in the hall.", ["modality"]],
  ["You cannot smoke in the hall.", "You can smoke in the hall.", ["modality"]],
])("“%s” beside “%s” disagrees in %j", (claim, quote, kinds) => {
  expect(kindsOf(claim, quote)).toEqual(kinds);
});

/** A verb as it is, with a "not" of its own, and joined to it. */
const verbs = fc.constantFrom(
  ...([
    ["is", "is not", "isn't"],
    ["are", "are not", "aren't"],
    ["was", "was not", "wasn't"],
    ["has", "has not", "hasn't"],
    ["will be", "will not be", "won't be"],
    ["would be", "would not be", "wouldn't be"],
    ["can be", "cannot be", "can't be"],
    ["could be", "could not be", "couldn't be"],
    ["must be", "must not be", "mustn't be"],
    ["has to be", "does not have to be", "doesn't have to be"],
  ] as const),
);

test("a contraction says what its words say, with any apostrophe, and never what is without them", () => {
  const subject = fc.constantFrom("The key", "The file fee of $250", "Your certificate");
  const deed = fc.constantFrom("refunded", "sold again", "accepted by post");
  const apostrophe = fc.constantFrom("'", "’", "ʼ");
  fc.assert(
    fc.property(subject, verbs, deed, apostrophe, (who, [yes, no, joined], done, sign) => {
      const say = (verb: string) => `${who} ${verb.replace("'", sign)} ${done}.`;
      const short = say(joined);
      expect([kindsOf(short, say(no)), kindsOf(say(no), short)]).toEqual([[], []]);
      expect([kindsOf(short, say(yes)), kindsOf(say(yes), short)]).toEqual([
        [expect.any(String)],
        [expect.any(String)],
      ]);
    }),
  );
});
