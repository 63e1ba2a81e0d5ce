import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { SourceFrame } from "../../../ui/source/source-frame";
import type { CitedSource } from "./cited-source";
import { SourceLink } from "./source-link";

/** Marks that cite the same source with the same caution share one card. */
export const cardId = ({ number, checkFirst }: CitedSource): string => `card-${number}${checkFirst ? "c" : ""}`;

/** What a source mark opens: who says so, where, when it was written and how it was read. */
export const SourceCard = ({ cited }: { cited: CitedSource }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  const { source, checkFirst } = cited;
  return (
    <SourceFrame id={cardId(cited)}>
      <p className="source-publisher">{source.publisher}</p>
      <p>{source.title}</p>
      <p className="source-dates">{describeSource(source, useLanguage())}</p>
      {source.secondary && <p className="source-dates">{messages.secondaryNote}</p>}
      {checkFirst && <p className="source-caution">{messages.caution}</p>}
      <SourceLink source={source} />
    </SourceFrame>
  );
};
