import { describeSource } from "../../ui/describe-source";
import { formatDay } from "../../ui/format-day";
import { useLanguage, useWords } from "../../ui/language-context";
import { readingSourcesWords } from "../../words/reading-sources-words";
import { routingWords } from "../../words/routing-words";
import type { ShownFact } from "./shown-facts";

/** Every source of the page, numbered as its marks are on paper, with the sentences that rest on it. */
export const FactsList = ({ facts, reviewed }: { facts: ShownFact[]; reviewed: string }) => {
  const words = useWords(routingWords);
  const { secondaryNote } = useWords(readingSourcesWords);
  const language = useLanguage();
  const sources = [...new Map(facts.map(({ number, source }) => [number, source]))];
  return (
    <section id="rests" aria-labelledby="rests-heading">
      <h2 id="rests-heading">{words.rests}</h2>
      <p className="meta">{words.reviewed(formatDay(reviewed, language))}</p>
      <ol className="sources">
        {sources.map(([number, source]) => (
          <li key={source.id}>
            <a href={source.url} rel="noopener" lang={language === "en" ? undefined : "en"}>
              {source.title}
            </a>
            <p>{`${source.publisher} · ${describeSource(source, language)}`}</p>
            {source.secondary && <p>{secondaryNote}</p>}
            <ul className="mt-1 hidden text-fine print:block not-supports-[selector(:popover-open)]:block">
              {facts
                .filter((fact) => fact.number === number)
                .map((fact) => (
                  <li key={fact.id} lang={fact.language === language ? undefined : fact.language}>
                    {fact.words}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};
