import { articleAddress, guideOfEdition } from "../../../domain/article/edition";
import { languages } from "../../../domain/language";
import { useWords } from "../../../ui/language-context";
import { readingBehindWords } from "../../../words/reading-behind-words";
import type { Guide } from "./guide";

/** Above a translation: the sections in which the original has moved on, each as a link into it. Nothing where it has not. */
export const BehindNote = ({ guide: { slug, behind } }: { guide: Guide }) => {
  const words = useWords(readingBehindWords);
  if (behind.length === 0) return null;
  const original = articleAddress(guideOfEdition(slug));
  return (
    <aside className="notice mt-4" aria-labelledby="behind-title">
      <p id="behind-title">
        <strong>{words.title}</strong>
      </p>
      <p>{words.rely(behind.length)}</p>
      <ul className="mt-2 list-disc space-y-2 pl-5">
        {behind.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`${original}#${anchor}`} hrefLang={languages[0]}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
};
