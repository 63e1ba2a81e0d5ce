import { excerptsAddress } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { SourceFrame } from "../../../ui/source/source-frame";
import { useArticle } from "../article/article-context";
import type { CitedSource } from "./cited-source";
import { SourceLink } from "./source-link";

/** Marks that cite the same source with the same caution share one card. */
export const cardId = ({ number, checkFirst }: CitedSource): string => `card-${number}${checkFirst ? "c" : ""}`;

/** What a source mark opens: who says so, where, when it was written and how it was read, and the way to its own words. */
export const SourceCard = ({ cited }: { cited: CitedSource }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  const { slug, facts } = useArticle();
  const { source, checkFirst } = cited;
  const hasExcerpt = facts.some((fact) => fact.source === source.id && fact.excerpt !== undefined);
  return (
    <SourceFrame id={cardId(cited)}>
      <p className="source-publisher">{source.publisher}</p>
      <p>{source.title}</p>
      <p className="source-dates">{describeSource(source, useLanguage())}</p>
      {source.secondary && <p className="source-dates">{messages.secondaryNote}</p>}
      {checkFirst && <p className="source-caution">{messages.caution}</p>}
      {hasExcerpt && (
        <p>
          <a className="source-excerpts" href={excerptsAddress(slug, source.id)}>
            {messages.excerpts}
          </a>
        </p>
      )}
      <SourceLink source={source} />
    </SourceFrame>
  );
};
