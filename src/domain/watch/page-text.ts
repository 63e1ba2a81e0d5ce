import { Parser } from "htmlparser2";
import { comparableWords } from "../article/changes/comparable-words";
import { hashText } from "../hash-text";
import { splitSentences } from "../text/split-sentences";
import { foldSpace } from "../text/words/fold-words";

/**
 * A sentence of a page. `words`: as they are compared; `bag`: the same, each once; `hash`: of them; `block`: the paragraph, item or
 * row that it stands in.
 */
export type PageSentence = { text: string; words: string; bag: ReadonlySet<string>; hash: string; block: number };

/**
 * The readable text of a page. `joined`: the words of all sentences in order, each word between two spaces; `starts`: where in it
 * each sentence begins.
 */
export type PageText = { sentences: PageSentence[]; joined: string; starts: number[] };

/** Nobody reads these as the text of the page: programs, and what leads elsewhere on the site. */
const unread = new Set(
  "script style noscript template title svg canvas iframe object audio video select textarea button nav footer".split(
    " ",
  ),
);

const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form " +
    "h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/** Signs that nobody sees; a database refuses some of them. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|(?!\s)\p{Cc}/gu;

/** The paragraphs of a page of HTML, one of which may have several lines. */
const paragraphsOf = (html: string): string[] => {
  const paragraphs: string[] = [];
  let text = "";
  let unreadDepth = 0;
  const end = () => {
    if (text.trim() !== "") paragraphs.push(text);
    text = "";
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (unread.has(name)) unreadDepth += 1;
      if (blocks.has(name)) end();
      if (name === "br") text += "\n";
      if (name === "td" || name === "th") text += " ";
    },
    ontext: (piece) => {
      if (unreadDepth === 0) text += piece.replace(/\s+/g, " ");
    },
    onclosetag: (name) => {
      if (unread.has(name)) unreadDepth -= 1;
      if (blocks.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return paragraphs;
};

/** Plain text, in paragraphs between empty lines. */
export const paragraphsOfPlain = (text: string): string[] => text.split(/\r?\n\s*\r?\n/);

/** Far more sentences than any page of rules has, and longer ones: whoever makes a page larger only keeps us busy. */
const mostSentences = 10_000;
const longestSentence = 2_000;

const pieces = new RegExp(`.{1,${longestSentence}}(?=\\s|$)|\\S{1,${longestSentence}}`, "gsu");

/** A text without a full stop, cut between words, and inside one that has no end. */
const cutLong = (text: string): string[] => (text.length <= longestSentence ? [text] : (text.match(pieces) ?? []));

/** What paragraphs say, sentence by sentence. A line break ends a sentence, for there are lists without a list. */
export const pageTextOf = (paragraphs: readonly string[]): PageText => {
  const sentences = paragraphs
    .slice(0, mostSentences)
    .flatMap((paragraph, block) =>
      paragraph
        .replace(invisible, "")
        .split("\n")
        .flatMap((line) => splitSentences(foldSpace(line)))
        .flatMap(cutLong)
        .map((text) => ({ text: text.trim(), words: comparableWords(text), block }))
        .filter(({ words }) => words.length > 0),
    )
    .slice(0, mostSentences)
    .map(({ words: list, ...sentence }) => {
      const words = list.join(" ");
      return { ...sentence, words, bag: new Set(list), hash: hashText(words).slice(0, 12) };
    });
  const starts: number[] = [];
  let joined = " ";
  for (const { words } of sentences) {
    starts.push(joined.length - 1);
    joined += `${words} `;
  }
  return { sentences, joined, starts };
};

/** The readable text of a page of HTML. It is read as data: nothing of it runs, and nothing that it names is fetched. */
export const readPageText = (html: string): PageText => pageTextOf(paragraphsOf(html));

/** Every sentence in order, by its hash: what is kept of a whole page. */
export const fingerprintOf = ({ sentences }: PageText): string[] => sentences.map(({ hash }) => hash);

/** The last sentence that begins at a position of `joined` or before it. */
const sentenceAt = (starts: readonly number[], position: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The words that stand in a page one after the other. `first`, `last`: their sentences; `end`: where in `joined` they end. */
export const findWords = (
  { joined, starts }: PageText,
  words: string,
  from = 0,
): { first: number; last: number; end: number } | null => {
  const at = words === "" ? -1 : joined.indexOf(` ${words} `, from);
  if (at < 0) return null;
  const end = at + words.length + 1;
  return { first: sentenceAt(starts, at), last: sentenceAt(starts, end - 1), end };
};
