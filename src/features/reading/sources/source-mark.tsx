import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { SourceMarks, SourcePill } from "../../../ui/source/source-pill";
import type { CitedSource } from "./cited-source";
import { sourceAnchor } from "./source-list";

/** The marks after a sentence: a number for each of its sources, which leads to it. */
export const SourceMark = ({ cited }: { cited: CitedSource[] }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  if (cited.length === 0) return null;
  return (
    <SourceMarks>
      {cited.map(({ number, source, checkFirst }) => (
        <SourcePill
          key={number}
          leadsTo={{ entry: sourceAnchor(source.id) }}
          name={messages.mark([number], shortPublisher(source.publisher), checkFirst)}
          caution={checkFirst}
          numbers={[number]}
        />
      ))}
    </SourceMarks>
  );
};
