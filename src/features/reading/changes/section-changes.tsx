import { articleAddress } from "../../../domain/article/article-slug";
import type { SectionChange } from "../../../domain/article/changes/section-change";
import { messagesIn } from "../../../messages/messages";
import { SentencePair } from "../../../ui/changes/sentence-pair";
import { SourcePair } from "../../../ui/changes/source-pair";
import { useLanguage } from "../../../ui/language-context";

/** What changed in one section, with the way to it where it still stands. */
export const SectionChanges = ({ slug, section }: { slug: string; section: SectionChange }) => {
  const messages = messagesIn(useLanguage()).history;
  const { anchor, heading, kind, sentences, sources } = section;
  const name = anchor === null ? messages.head : heading;
  const step = /^step-(\d+)$/.exec(anchor ?? "")?.[1];
  return (
    <section>
      <h3>
        {kind === "added" && <span className="change-word">{messages.sectionAdded} </span>}
        {kind === "removed" && <span className="change-word">{messages.sectionRemoved} </span>}
        {kind === "removed" ? (
          name
        ) : (
          <a href={`${articleAddress(slug)}${anchor ? `#${anchor}` : ""}`}>
            {step && `${step}. `}
            {name}
          </a>
        )}
      </h3>
      {sentences.map((change) => (
        <SentencePair key={`${change.before} ${change.now}`} change={change} />
      ))}
      {sources.map((change) => (
        <SourcePair key={`${change.before.url} ${change.now.url} ${change.sentences[0]}`} change={change} />
      ))}
    </section>
  );
};
