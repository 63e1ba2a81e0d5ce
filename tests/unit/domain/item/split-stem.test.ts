import fc from "fast-check";
import { expect, test } from "vitest";
import { formNames } from "../../../../src/domain/item/form";
import { splitStem } from "../../../../src/domain/item/split-stem";

const partsOf = (stem: string) => splitStem({ form: "single-best-answer", stem });

test("the sentence that ends in a question mark is the question, and what comes before is the vignette", () => {
  expect(partsOf("Dr. Petrov was born in Sofia. She has passed the NAC. What comes next?")).toEqual({
    vignette: "Dr. Petrov was born in Sofia. She has passed the NAC. ",
    question: "What comes next?",
    hint: "",
  });
});

test("a stem of one sentence is all question", () => {
  expect(partsOf("Which body holds the NAC?")).toEqual({
    vignette: "",
    question: "Which body holds the NAC?",
    hint: "",
  });
});

test("what follows the question is a hint", () => {
  expect(partsOf("After about how many weeks does it come? One week more or less is near enough.")).toEqual({
    vignette: "",
    question: "After about how many weeks does it come?",
    hint: " One week more or less is near enough.",
  });
});

test("a question that somebody asks in the vignette is not the one asked", () => {
  expect(partsOf("“Am I too late?” Dr. Kaur asks in May. What do you answer?").question).toBe("What do you answer?");
});

test("a task without a question mark is the last sentence", () => {
  expect(partsOf("Dr. Nowak graduated years ago. Put the stages in order, the earliest first.")).toMatchObject({
    vignette: "Dr. Nowak graduated years ago. ",
    question: "Put the stages in order, the earliest first.",
  });
});

test("French stems are taken apart by the same marks, with and without a space before them", () => {
  expect(partsOf("La Dre Haddad a le titre de LCMC. Peut-elle voir des patients en Ontario ?")).toMatchObject({
    vignette: "La Dre Haddad a le titre de LCMC. ",
    question: "Peut-elle voir des patients en Ontario ?",
  });
  expect(
    partsOf("Environ combien de mois avant s’ouvre la prise de rendez-vous? Un mois de plus ou de moins convient."),
  ).toMatchObject({
    question: "Environ combien de mois avant s’ouvre la prise de rendez-vous?",
    hint: " Un mois de plus ou de moins convient.",
  });
  expect(partsOf("Un guide dit de s’inscrire à « l’EACMC, partie I ». Quel nom devrait-il employer?").vignette).toBe(
    "Un guide dit de s’inscrire à « l’EACMC, partie I ». ",
  );
});

test("a decision case asks in its parts, so its stem is all vignette", () => {
  const stem = "It is 30 June. No certificate has come. Her ward expects her tomorrow. What now?";
  expect(splitStem({ form: "decision-case", stem })).toEqual({ vignette: stem, question: "", hint: "" });
});

test("nothing of a stem is lost or moved, whatever it holds", () => {
  const text = fc
    .array(fc.constantFrom("Dr. A ", "waits", "? ", ". ", "“So?” ", " ", "x", "»", "\n", "2 "))
    .map((some) => some.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom(...formNames), (stem, form) => {
      const { vignette, question, hint } = splitStem({ form, stem });
      expect(vignette + question + hint).toBe(stem);
    }),
  );
});
