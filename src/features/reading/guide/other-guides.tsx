import { articleAddress } from "../../../domain/article/edition";
import { useWords } from "../../../ui/language-context";
import { readingWords } from "../../../words/reading-words";

type NearGuide = { slug: string; title: string };

/** The guides before and after one, in the order of the list. */
export type NearGuides = { previous?: NearGuide; next?: NearGuide };

const Way = ({ guide, rel, says }: { guide: NearGuide; rel: "prev" | "next"; says: string }) => (
  <a href={articleAddress(guide.slug)} rel={rel}>
    <span className="meta">{says}</span>
    {guide.title}
  </a>
);

/** On to the guides beside this one; nothing where it is the only one. */
export const OtherGuides = ({ previous, next }: NearGuides) => {
  const words = useWords(readingWords);
  if (!previous && !next) return null;
  return (
    <nav className="other-guides" aria-label={words.otherGuides}>
      {previous && <Way guide={previous} rel="prev" says={`← ${words.previous}`} />}
      {next && <Way guide={next} rel="next" says={`${words.next} →`} />}
    </nav>
  );
};
