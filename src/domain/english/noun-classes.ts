import { medicalWords } from "./noun-classes-of-medicine";
import { worldWords } from "./noun-classes-of-the-world";

/** What kind of thing a noun names. */
export type NamedClass =
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
export const classOfNoun: ReadonlyMap<string, NamedClass> = new Map(
  [...Object.entries(worldWords), ...Object.entries(medicalWords)].flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, NamedClass] => [word, kind as NamedClass]),
  ),
);
