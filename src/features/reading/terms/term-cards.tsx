import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { SourceFrame } from "../../../ui/source/source-frame";
import type { ExplainedWord } from "./explained-word";

/** What each explained word of a guide opens, in the order of their ids. */
export const TermCards = ({ words }: { words: readonly ExplainedWord[] }) => {
  const { reading, readingSources } = messagesIn(useLanguage());
  return words.map(({ word, expansion, meaning, url }, index) => (
    <SourceFrame key={word} id={`term-${index + 1}`} name={word}>
      <div className="term-meaning">
        <p>
          <b>{word}</b>
          {expansion && `${reading.colon}${expansion}`}
        </p>
        {meaning && <p>{meaning}</p>}
      </div>
      {url && (
        <p className="source-entry">
          <a href={url}>{readingSources.official}</a>
        </p>
      )}
    </SourceFrame>
  ));
};
