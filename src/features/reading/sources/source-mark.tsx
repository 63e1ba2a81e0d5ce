import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { SourceMarks, SourcePill } from "../../../ui/source/source-pill";
import type { CitedSource } from "./cited-source";
import { cardId } from "./source-card";

/** The marks after a sentence: a number for each of its sources, which opens it. */
export const SourceMark = ({ cited }: { cited: CitedSource[] }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  if (cited.length === 0) return null;
  return (
    <SourceMarks>
      {cited.map((one) => (
        <SourcePill
          key={one.number}
          card={cardId(one)}
          name={messages.mark([one.number], shortPublisher(one.source.publisher), one.checkFirst)}
          caution={one.checkFirst}
          numbers={[one.number]}
        />
      ))}
    </SourceMarks>
  );
};
