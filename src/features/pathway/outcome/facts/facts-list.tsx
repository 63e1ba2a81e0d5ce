import { originalLanguage } from "../../../../domain/language";
import { messagesIn } from "../../../../messages/messages";
import { formatDay } from "../../../../ui/format-day";
import { useLanguage } from "../../../../ui/language-context";
import { describeSource } from "../../../../ui/source/describe-source";
import { SourceTitle } from "../../../../ui/source/source-title";
import { Fold } from "../fold";
import type { FactRow } from "./to-facts";

/** Every source of the page, numbered as its marks are on paper; where no mark opens it, with the sentences that rest on it. */
export const FactsList = ({ facts, reviewed }: { facts: FactRow[]; reviewed: string }) => {
  const messages = messagesIn(useLanguage()).pathway;
  const language = useLanguage();
  const { secondaryNote } = messagesIn(language).readingSources;
  const sources = [...new Map(facts.map(({ number, source }) => [number, source]))];
  return (
    <Fold id="rests" heading={messages.rests(sources.length)}>
      <p className="meta">{messages.reviewed(formatDay(reviewed, language))}</p>
      <ol className="sources">
        {sources.map(([number, source]) => (
          <li key={source.id}>
            <a href={source.url} rel="noopener" hrefLang={source.language ?? originalLanguage}>
              <SourceTitle {...source} />
            </a>
            <p>{`${source.publisher} · ${describeSource(source, language)}`}</p>
            {source.secondary && <p>{secondaryNote}</p>}
            <ul className="mt-1 hidden text-small not-supports-[selector(:popover-open)]:block print:hidden">
              {facts
                .filter((fact) => fact.number === number)
                .map((fact) => (
                  <li key={fact.id} lang={fact.language === language ? undefined : fact.language}>
                    {fact.text}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Fold>
  );
};
