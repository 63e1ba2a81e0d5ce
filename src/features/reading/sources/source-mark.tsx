import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { SourcePill } from "../../../ui/source/source-pill";
import type { CitedSource } from "./cited-source";
import { cardId } from "./source-card";

/** The mark after a sentence, which opens its sources. */
export const SourceMark = ({ cited }: { cited: CitedSource[] }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  const [first, ...others] = cited;
  if (!first) return null;
  const name = shortPublisher(first.source.publisher);
  const label = others.length > 0 ? `${name} +${others.length}` : name;
  const caution = cited.some((each) => each.checkFirst);
  return (
    <SourcePill
      card={cardId(cited)}
      label={label}
      name={messages.mark(label, caution)}
      caution={caution}
      numbers={cited.map(({ number }) => number)}
    />
  );
};
