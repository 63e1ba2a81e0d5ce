import { describeSource } from "../../ui/describe-source";
import { useLanguage, useWords } from "../../ui/language-context";
import { SourceFrame } from "../../ui/source-frame";
import { readingSourcesWords } from "../../words/reading-sources-words";
import { routingWords } from "../../words/routing-words";
import { factCardId } from "./fact-mark";
import type { ShownFact } from "./shown-facts";

const Entry = ({
  fact: { words: said, language, passage, source, checkFirst },
  id,
}: {
  fact: ShownFact;
  id: string;
}) => {
  const words = useWords(readingSourcesWords);
  const { passage: readPassage, passageEnglish } = useWords(routingWords);
  const pageLanguage = useLanguage();
  return (
    <div className="source-entry">
      <p lang={language === pageLanguage ? undefined : language}>
        {pageLanguage === "fr" && language === "fr" ? `«\u00a0${said}\u00a0»` : `“${said}”`}
      </p>
      <p className="mt-2" id={id}>
        <span className="source-publisher">{source.publisher}</span>: {source.title}
      </p>
      <p className="source-dates">{describeSource(source, pageLanguage)}</p>
      {source.secondary && <p className="source-dates">{words.secondaryNote}</p>}
      {checkFirst && <p className="source-caution">{words.caution}</p>}
      <p className="flex flex-wrap gap-x-5 pr-20">
        <a
          href={source.url}
          rel="noopener"
          aria-describedby={id}
          className="inline-flex min-h-target items-center font-semibold"
        >
          {source.secondary ? words.secondary : words.official}
        </a>
        {passage && (
          <a href={passage.address} hrefLang={passage.language} className="inline-flex min-h-target items-center">
            {passage.language === pageLanguage ? readPassage : passageEnglish}
          </a>
        )}
      </p>
    </div>
  );
};

/** What a mark opens: each fact in the guide's own words, with who says so, when it was written and how it was read. */
export const FactCard = ({ facts }: { facts: ShownFact[] }) => {
  const id = factCardId(facts.map((fact) => fact.id));
  return (
    <SourceFrame id={id}>
      {facts.map((fact) => (
        <Entry key={fact.id} fact={fact} id={`${id}-source-${fact.id}`} />
      ))}
    </SourceFrame>
  );
};
