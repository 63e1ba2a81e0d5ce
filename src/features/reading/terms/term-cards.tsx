import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { ExplainedWord } from "./explained-word";

/** What each explained word of a guide opens, in the order of their ids. */
export const TermCards = ({ words }: { words: readonly ExplainedWord[] }) => {
  const { official } = messagesIn(useLanguage()).readingSources;
  return words.map(({ word, expansion, meaning, url }, index) => (
    <div key={word} popover="auto" id={`term-${index + 1}`} className="source-card" role="note">
      <p>
        <b>{word}</b>
        {expansion && `: ${expansion}`}
      </p>
      {meaning && <p>{meaning}</p>}
      {url && (
        <p className="source-entry">
          <a href={url}>{official}</a>
        </p>
      )}
    </div>
  ));
};
