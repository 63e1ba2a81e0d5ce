import { expect, test } from "vitest";
import type { Language } from "../../../../src/domain/language";
import { losesNegation, modalsIn, saysNo } from "../../../../src/domain/text/modality";

test.each<[Language, string, string[]]>([
  ["en", "Applicants must be citizens.", ["must citize"]],
  ["en", "You may not renew it.", ["must not renew"]],
  ["en", "Nobody may apply.", ["must not apply"]],
  [
    "en",
    "You can’t renew it, cannot sell it and mustn't lend it.",
    ["must not renew", "must not sell", "must not lend"],
  ],
  ["en", "You don't need to pay and needn’t wait.", ["need not pay", "need not wait"]],
  ["en", "You need not live there.", ["need not live"]],
  ["en", "Without accreditation, the program must be similar.", ["must simila"]],
  ["en", "It was held in May 2026.", []],
  ["fr", "Vous devez attendre un an.", ["must attend"]],
  ["fr", "Aucune politique ne peut dispenser de cela.", ["must not dispen"]],
])("%s: “%s” says %j", (language, text, modals) => {
  expect(modalsIn(text, language).map(({ mode, verb }) => `${mode} ${verb}`)).toEqual(modals);
});

test.each<[Language, string, string | undefined]>([
  ["en", "It does not expire.", "by negation"],
  ["en", "MCC refuses letters.", "by a word"],
  ["en", "It lasts no more than 6 months.", undefined],
  ["fr", "Elle n’expire jamais.", "by negation"],
  ["fr", "Le CMC refuse les lettres.", "by a word"],
  ["fr", "Le programme dure 12 semaines.", undefined],
])("%s: “%s” says no %s", (language, text, how) => {
  expect(saysNo(text, language)).toBe(how);
});

test.each<[string, string, boolean]>([
  ["It refuses no complete file.", "Il refuse chaque dossier complet.", true],
  ["It refuses no complete file.", "Il ne refuse aucun dossier complet.", false],
  ["It does not take letters.", "Il refuse les lettres.", false],
  ["It does not take letters.", "Il prend les lettres.", true],
  ["It takes letters.", "Il prend les lettres.", false],
])("“%s” loses its negation in “%s”: %s", (original, translation, lost) => {
  expect(losesNegation({ text: original, language: "en" }, { text: translation, language: "fr" })).toBe(lost);
});
