import { foldWords } from "../../article/fold-words";

/** As a reader tells options apart: case, spacing and a full stop at the end make no difference. */
const asRead = (text: string) => foldWords(text).replace(/\.$/, "");

/** The options that read like one before them. */
export const repeatedOptions = <Read extends { text: string }>(options: readonly Read[]): Read[] =>
  options.filter(({ text }, place) => options.findIndex((other) => asRead(other.text) === asRead(text)) < place);
