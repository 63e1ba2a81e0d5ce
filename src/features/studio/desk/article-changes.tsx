import { isComponentName } from "../../../content/gate/vocabulary";
import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import type { LearnerNotice } from "../../../domain/article/notice";
import { passageAddress } from "../../../domain/block/passage-address";
import type { ChangedArticle } from "../../../domain/draft/changes/draft-changes";
import { previewAddress } from "../../../domain/draft/draft-address";
import { differenceOf } from "../../../domain/fact/changed-facts";
import { addressIn, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { ChangedFact } from "../../../ui/changes/changed-fact";
import { SentencePair } from "../../../ui/changes/sentence-pair";
import { SourcePair } from "../../../ui/changes/source-pair";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { FactChangeList } from "./fact-change-list";
import { QuestionChanges } from "./question-changes";

type Changes = NonNullable<ChangedArticle["changes"]>;

/** What turns a small change into a large one, to be held against the sources before anything else is read. */
const CriticalList = ({ critical, hosts, components: counted, isNew }: Changes & { isNew: boolean }) => {
  const { desk: messages, editor } = messagesIn(useLanguage());
  // In a new guide every part is new.
  const components = isNew ? [] : counted;
  const modes: Record<string, string> = messages.modes;
  const joined = (texts: string[]) => texts.map((text) => modes[text] ?? text).join(", ");
  const isListed = critical.length + hosts.length + components.length > 0;
  if (!isListed) return null;
  return (
    <section>
      <h3>{messages.first}</h3>
      <p className="text-quiet">{messages.firstWhat}</p>
      <ul className="desk-list">
        {critical.map(({ kind, before, now, heading, sentence }) => (
          <li key={`${kind} ${sentence.before} ${sentence.now}`}>
            <span className="desk-kind">{messages.kinds[kind]}</span>
            {before.length > 0 && <del>{joined(before)}</del>}
            {before.length > 0 && now.length > 0 && ` ${messages.becomes} `}
            {now.length > 0 && <ins>{joined(now)}</ins>} <span className="text-small text-quiet">{heading}</span>
          </li>
        ))}
        {hosts.length > 0 && (
          <li>
            <span className="desk-kind">{messages.hosts}</span>
            {hosts.join(", ")}
          </li>
        )}
        {components.length > 0 && (
          <li>
            <span className="desk-kind">{messages.components}</span>
            {components
              .map(({ name, ...counts }) =>
                messages.component(isComponentName(name) ? editor.components[name] : name, counts),
              )
              .join("; ")}
          </li>
        )}
      </ul>
    </section>
  );
};

const SectionList = ({ sections }: Pick<Changes, "sections">) => {
  const { history } = messagesIn(useLanguage());
  return sections.map(({ anchor, heading, kind, sentences, sources }) => (
    <section key={`${kind} ${anchor}`}>
      <h4>
        {kind === "added" && <span className="change-word">{history.sectionAdded} </span>}
        {kind === "removed" && <span className="change-word">{history.sectionRemoved} </span>}
        {anchor === null ? history.head : heading}
      </h4>
      {sentences.map((change) => (
        <SentencePair key={`${change.before} ${change.now}`} change={change} />
      ))}
      {sources.map((change) => (
        <SourcePair key={`${change.before.url} ${change.now.url} ${change.sentences[0]}`} change={change} />
      ))}
    </section>
  ));
};

/** All sentences of a new guide are new: they are better read in its preview, and folded here. */
const Sentences = ({ sections, isNew }: Pick<Changes, "sections"> & { isNew: boolean }) => {
  const { desk: messages } = messagesIn(useLanguage());
  if (!isNew)
    return (
      <section>
        <h3>{messages.sentences}</h3>
        {sections.length === 0 && <p>{messages.noSentences}</p>}
        <SectionList sections={sections} />
      </section>
    );
  return (
    <details className="fold mt-4">
      <summary>
        <span>{messages.allSentences}</span>
      </summary>
      <SectionList sections={sections} />
    </details>
  );
};

const toNotice = (slug: string, { facts }: Changes, today: string): LearnerNotice["changes"] =>
  facts.flatMap(({ fact, before, now }) => {
    if (before === null) return [];
    const url = now ? passageAddress(slug, fact) : articleAddress(slug);
    return [{ fact, on: today, back: false, ...differenceOf(before, now), url }];
  });

/** The notice as learners will read it, were the draft published today. */
const NoticePreview = ({ slug, learners, changes, today }: ChangedArticle & { changes: Changes; today: string }) => {
  const language = useLanguage();
  const { desk: messages, today: words } = messagesIn(language);
  if (learners === 0) return null;
  return (
    <details className="fold mt-4">
      <summary>
        <span>{messages.notice(learners)}</span>
      </summary>
      <div className="notice mt-2">
        <p className="font-semibold">{words.changedOn(formatDay(today, language))}</p>
        {toNotice(slug, changes, today).map((change) => (
          <ChangedFact key={change.fact} change={change} lang={languageOf(slug)} earlier={false} />
        ))}
      </div>
    </details>
  );
};

/** What the draft changes in one guide. `isSince`: since it was last judged, not for readers; `today`: `YYYY-MM-DD`. */
export const ArticleChangesView = ({
  article,
  draftId,
  isSince,
  today,
}: {
  article: ChangedArticle;
  draftId: string;
  isSince: boolean;
  today: string;
}) => {
  const language = useLanguage();
  const { desk: messages } = messagesIn(language);
  const { slug, title, revision, isOther, changes, questions, shares } = article;
  const own = languageOf(slug);
  const isNew = revision === null && !isSince;
  return (
    <section className="desk-article changes" aria-labelledby={`article-${slug}`}>
      <h2 id={`article-${slug}`} lang={own}>
        {title}
      </h2>
      <p className="text-small text-quiet">
        {[ownName(own), revision === null && messages.newArticle, isOther && messages.other]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {changes === null ? (
        <p className="notice mt-4">{isSince ? messages.since.unreadable : messages.unreadable}</p>
      ) : (
        <>
          {!isOther && (
            <p>
              <a
                className="inline-flex min-h-11 items-center"
                href={addressIn(language, previewAddress(draftId, own))}
                hrefLang={own}
              >
                {messages.preview}
              </a>
            </p>
          )}
          <CriticalList {...changes} isNew={isNew} />
          <Sentences sections={changes.sections} isNew={isNew} />
          <FactChangeList facts={changes.facts} isNew={isNew} lang={own} />
          <QuestionChanges questions={questions} shares={shares} lang={own} />
          <NoticePreview {...article} changes={changes} today={today} />
        </>
      )}
    </section>
  );
};
