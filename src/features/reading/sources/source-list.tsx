import { describeSource } from "../../../ui/describe-source";
import { useLanguage, useWords } from "../../../ui/language-context";
import { readingSourcesWords } from "../../../words/reading-sources-words";
import { readingWords } from "../../../words/reading-words";
import type { Guide } from "../guide/guide";
import { sectionLabel } from "./section-label";
import { sectionsUsing } from "./sections-using";

/** Every page the guide rests on, numbered as its marks are on paper. */
export const SourceList = ({ guide }: { guide: Guide }) => {
  const language = useLanguage();
  const words = useWords(readingSourcesWords);
  return (
    <ol className="sources">
      {guide.sources.map((source) => (
        <li key={source.id}>
          <a href={source.url}>{source.title}</a>
          <p>{`${source.publisher} · ${describeSource(source, language)}`}</p>
          {source.secondary && <p>{words.secondaryNote}</p>}
          <UsedIn sections={sectionsUsing(guide, source.id)} />
        </li>
      ))}
    </ol>
  );
};

const UsedIn = ({ sections }: { sections: Guide["sections"] }) => {
  const words = useWords(readingWords);
  const { usedIn } = useWords(readingSourcesWords);
  if (sections.length === 0) return null;
  return (
    <p>
      {usedIn}{" "}
      {sections.map((section, index) => (
        <span key={section.anchor}>
          {index > 0 && ", "}
          <a href={`#${section.anchor}`}>{sectionLabel(section, words)}</a>
        </span>
      ))}
    </p>
  );
};
