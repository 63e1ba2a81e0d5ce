import { languageOf } from "../../../domain/article/article-slug";
import type { StudioArticle } from "../../../domain/article/studio-article";
import { originalLanguage, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

type Version = StudioArticle["versions"][number];

const RestoreForm = ({ slug, number }: { slug: string; number: number }) => {
  const language = useLanguage();
  const { studioArticles: messages } = messagesIn(language);
  return (
    <form method="post" action={formAction(language, "/api/studio/forms/begin-draft")} className="mt-2">
      <input type="hidden" name="article" value={slug} />
      <Button type="submit" name="revision" value={number} kind="quiet">
        {messages.restore} <span className="sr-only">{messages.restoreOf(number)}</span>
      </Button>
    </form>
  );
};

type RowProps = Pick<Version, "slug" | "isWithdrawn"> & { revision: Version["revisions"][number] };

const RevisionRow = ({ slug, isWithdrawn, revision }: RowProps) => {
  const language = useLanguage();
  const { studioArticles: messages } = messagesIn(language);
  const { number, at, origin, note, isRestorable, isCurrent, by, acceptedBy, override } = revision;
  const people = [by && messages.by(by), acceptedBy && messages.acceptedBy(acceptedBy)].filter(Boolean);
  return (
    <li className="border-b border-line py-3">
      <p className="font-semibold">
        {messages.version(number, formatDay(at.slice(0, 10), language))}
        {isCurrent && ` (${isWithdrawn ? messages.last : messages.current})`}
      </p>
      <p className="text-small text-quiet">{[messages.origins[origin], ...people].join(", ")}</p>
      {override !== null && (
        <p className="mt-1">
          <strong>{messages.override}</strong> {messages.overrideReason(override)}
        </p>
      )}
      {note !== null && (
        <p className="mt-1" lang={languageOf(slug)}>
          {note}
        </p>
      )}
      {isRestorable ? (
        <RestoreForm slug={slug} number={number} />
      ) : (
        <p className="mt-1 text-small text-quiet">{messages.noSources}</p>
      )}
    </li>
  );
};

/** The revisions of an article in one language, each with the button that brings its texts back as a draft. */
export const RevisionList = ({ slug, language: own, isWithdrawn, revisions }: Version) => {
  const { studioArticles: messages } = messagesIn(useLanguage());
  return (
    <section className="mt-8">
      <h2>{own === originalLanguage ? messages.history : messages.historyIn(ownName(own))}</h2>
      {own === originalLanguage && <p className="mt-2 text-quiet">{messages.historyWhat}</p>}
      <ol className="mt-3" reversed>
        {revisions.map((revision) => (
          <RevisionRow key={revision.number} slug={slug} isWithdrawn={isWithdrawn} revision={revision} />
        ))}
      </ol>
    </section>
  );
};
