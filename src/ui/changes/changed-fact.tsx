import type { LearnerNotice } from "../../domain/article/notice";
import type { Language } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { formatDay } from "../format-day";
import { useLanguage } from "../language-context";

type Change = LearnerNotice["changes"][number];

const SourceOfSentence = ({ source }: { source: Change["before"]["source"] }) => {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  const dates = messagesIn(language).sourceDates;
  return (
    <span className="meta block">
      <a href={source.url} rel="noreferrer">
        {messages.sourceName(source.publisher, source.title)}
      </a>
      , {source.stated ? dates.dated(formatDay(source.stated, language)) : dates.undated}
    </span>
  );
};

/** Why two sentences that read the same are shown all the same. */
const onlySource = ({ before, now }: Change) => before.sentence === now?.sentence;

/**
 * What the guide said and what it says now, side by side where there is room; told apart by words, not by a line alone.
 * `lang`: the guide's. `earlier`: it changed before the day that the notice is headed by.
 */
export function ChangedFact({ change, lang, earlier }: { change: Change; lang: Language; earlier: boolean }) {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  const { before, now, on, back, url } = change;
  return (
    <>
      {back && <p className="mt-3">{messages.back}</p>}
      {earlier && <p className="meta mt-3">{messages.earlier(formatDay(on, language))}</p>}
      <dl className="mt-4 grid gap-4 sm:grid-cols-2">
        <div>
          <dt className="text-small font-semibold">{messages.before}</dt>
          <dd>
            {onlySource(change) ? <span lang={lang}>{before.sentence}</span> : <del lang={lang}>{before.sentence}</del>}
            <SourceOfSentence source={before.source} />
          </dd>
        </div>
        <div>
          <dt className="text-small font-semibold">{messages.now}</dt>
          <dd>
            {now ? (
              <>
                <span lang={lang}>{now.sentence}</span>
                <SourceOfSentence source={now.source} />
              </>
            ) : (
              messages.gone
            )}
          </dd>
        </div>
      </dl>
      {onlySource(change) && !back && <p className="meta mt-2">{messages.sameWords}</p>}
      <p>
        <a className="inline-flex min-h-11 items-center" href={url}>
          {now ? messages.readPassage : messages.readArticle}
        </a>
      </p>
    </>
  );
}
