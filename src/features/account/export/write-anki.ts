import { hashText } from "../../../domain/hash-text";
import { foldSpace } from "../../../domain/text/words/fold-words";

/** A note for Anki. `name`: what it is about, the same at every export. */
export type Note = { name: string; front: string; back: string; tags: string[] };

/**
 * What Anki reads before the notes (Anki manual, "Text Files", "File Headers"). A note whose GUID the collection has is
 * updated, never doubled; a deck named in a column is made where there is none.
 */
const headers = [
  "#separator:tab",
  "#html:false",
  "#guid column:1",
  "#notetype:Basic",
  "#deck column:2",
  "#tags column:5",
  "#columns:GUID\tDeck\tFront\tBack\tTags",
];

const deck = "iatroX: my misses";

/** One note, one line: tabs and line ends would cut it in two. */
const field = (text: string): string => {
  const line = foldSpace(text);
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
};

const guidOf = (name: string) => `iatrox-${hashText("anki", name).slice(0, 20)}`;

/** Notes as a text file that Anki imports; importing it again changes nothing. */
export const writeAnki = (notes: readonly Note[]): string =>
  [...headers, ...notes.map(line)].map((text) => `${text}\n`).join("");

const line = ({ name, front, back, tags }: Note) =>
  [guidOf(name), deck, front, back, tags.join(" ")].map(field).join("\t");
