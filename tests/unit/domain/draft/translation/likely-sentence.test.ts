import { expect, test } from "vitest";
import { likelySentence } from "../../../../../src/domain/draft/translation/likely-sentence";

const english = ["A visitor permit lasts 3 months. A student permit lasts 12 months.", "The guard never issues one."];

test.each([
  [
    "the one at its place",
    "The guard never issues one.",
    ["Visiteur : 3 mois. Étudiant : 12 mois.", "La garde n’en délivre jamais."],
    "La garde n’en délivre jamais.",
  ],
  [
    "the only one with its numbers",
    "A student permit lasts 12 months.",
    ["Un permis d’étudiant dure 12 mois."],
    "Un permis d’étudiant dure 12 mois.",
  ],
  [
    "none where the one at its place has another number",
    "A student permit lasts 12 months.",
    ["Visiteur dure 3 mois. Étudiant dure 13 mois.", "Jamais."],
    undefined,
  ],
  [
    "none where nothing tells which",
    "The guard never issues one.",
    ["La garde vérifie.", "Elle n’en délivre jamais."],
    undefined,
  ],
])("of a translated section it is %s", (_, sentence, translated, expected) => {
  expect(likelySentence(sentence, english, translated, "fr")).toBe(expected);
});
