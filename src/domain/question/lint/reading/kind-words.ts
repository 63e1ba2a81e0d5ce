import { medicalWords } from "./kind-words-of-medicine";
import { worldWords } from "./kind-words-of-the-world";

/** What kind of thing a noun names. */
export type NamedKind =
  | "person"
  | "body"
  | "place"
  | "document"
  | "exam"
  | "test"
  | "treatment"
  | "illness"
  | "organism"
  | "body part"
  | "offence"
  | "device"
  | "law"
  | "money"
  | "date";

/** The kind of a noun in the singular, in lower case; undefined where it names none for certain. */
export const kindOfNoun: ReadonlyMap<string, NamedKind> = new Map(
  [...Object.entries(worldWords), ...Object.entries(medicalWords)].flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, NamedKind] => [word, kind as NamedKind]),
  ),
);
