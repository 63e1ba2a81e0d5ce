import { languageName } from "../../../../messages/language-name";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { describeSource } from "../../../../ui/source/describe-source";
import { SourceFrame } from "../../../../ui/source/source-frame";
import { SourceTitle } from "../../../../ui/source/source-title";
import { factCardId } from "./fact-mark";
import type { FactRow } from "./to-facts";

const Entry = ({ fact: { text: quote, language, passage, source, checkFirst }, id }: { fact: FactRow; id: string }) => {
  const pageLanguage = useLanguage();
  const messages = messagesIn(pageLanguage).readingSources;
  const {
    pathway: { passage: readPassage, passageIn },
    reading: { colon },
  } = messagesIn(pageLanguage);
  return (
    <div className="source-entry">
      <p lang={language === pageLanguage ? undefined : language}>{quote}</p>
      <p className="mt-2" id={id}>
        <span className="source-publisher">{source.publisher}</span>
        {colon}
        <SourceTitle {...source} />
      </p>
      <p className="source-dates">{describeSource(source, pageLanguage)}</p>
      {source.secondary && <p className="source-dates">{messages.secondaryNote}</p>}
      {checkFirst && <p className="source-caution">{messages.caution}</p>}
      <p className="flex flex-wrap gap-x-5 pr-[5.5rem]">
        <a
          href={source.url}
          rel="noopener"
          aria-describedby={id}
          className="inline-flex min-h-target items-center font-semibold"
        >
          {source.secondary ? messages.secondary : messages.official}
        </a>
        {passage && (
          <a href={passage.address} hrefLang={passage.language} className="inline-flex min-h-target items-center">
            {passage.language === pageLanguage ? readPassage : passageIn(languageName(passage.language, pageLanguage))}
          </a>
        )}
      </p>
    </div>
  );
};

/** What a mark opens: each fact in the guide's own words, with who says so, when it was written and how it was read. */
export const FactCard = ({ facts }: { facts: FactRow[] }) => {
  const id = factCardId(facts.map((fact) => fact.id));
  return (
    <SourceFrame id={id}>
      {facts.map((fact) => (
        <Entry key={fact.id} fact={fact} id={`${id}-source-${fact.id}`} />
      ))}
    </SourceFrame>
  );
};
