import { articleAddress } from "../../../domain/article/article-slug";
import type { ListedStudioArticle, StudioArticle } from "../../../domain/article/studio-article";
import { draftAddress } from "../../../domain/draft/draft-address";
import { addressIn, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { QuestionDownloads } from "../questions/question-downloads";
import { RenameForm } from "./rename-form";
import { RevisionList } from "./revision-list";
import { WithdrawForm } from "./withdraw-form";

const DraftList = ({ drafts }: Pick<StudioArticle, "drafts">) => {
  const language = useLanguage();
  const { studio, studioArticles: messages } = messagesIn(language);
  if (drafts.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>{messages.drafts}</h2>
      <ul className="mt-2">
        {drafts.map(({ id, title, state, writers }) => (
          <li key={id} className="row">
            <a href={addressIn(language, draftAddress(id))} lang={languageTag(originalLanguage)}>
              {title}
            </a>
            <p>
              {[studio.states[state], writers.length > 0 && studio.draft.with(writers)].filter(Boolean).join(". ")}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

type BeginProps = { slug: string; act?: "bring-back"; label: string; what: string };

/** Begins a draft of a guide by one button. */
const BeginForm = ({ slug, act, label, what }: BeginProps) => (
  <form method="post" action={formAction(useLanguage(), "/api/studio/forms/begin-draft")} className="mt-6">
    <input type="hidden" name="article" value={slug} />
    {act && <input type="hidden" name="act" value={act} />}
    <Button type="submit" kind="plain">
      {label}
    </Button>
    <p className="mt-1 text-small text-quiet">{what}</p>
  </form>
);

/** What readers are told of a withdrawn guide, and the way back. */
const Withdrawn = ({ slug, withdrawn }: { slug: string; withdrawn: NonNullable<StudioArticle["withdrawn"]> }) => {
  const language = useLanguage();
  const { draftActs: messages } = messagesIn(language);
  const { on, why, instead } = withdrawn;
  return (
    <>
      <div className="notice mt-4">
        <p>{messages.withdrawnOn(formatDay(on, language))}</p>
        <blockquote className="mt-2 font-semibold">{why}</blockquote>
        {instead !== undefined && <p className="mt-2">{messages.instead(articleAddress(instead))}</p>}
      </div>
      <BeginForm slug={slug} act="bring-back" label={messages.bringBack} what={messages.bringBackWhat} />
    </>
  );
};

/**
 * A guide as those see it who look after it: what is under way, what can become of it, and every version with the way back to it.
 * `others`: guides that readers have besides it.
 */
export const StudioArticleView = ({ article, others }: { article: StudioArticle; others: ListedStudioArticle[] }) => {
  const { studioArticles: messages } = messagesIn(useLanguage());
  const { slug, withdrawn, versions, drafts } = article;
  return (
    <>
      {withdrawn ? (
        <Withdrawn slug={slug} withdrawn={withdrawn} />
      ) : (
        <>
          <p className="actions mt-2">
            <a href={articleAddress(slug)}>{messages.read}</a>
          </p>
          <BeginForm slug={slug} label={messages.open} what={messages.changeWhat} />
          <div className="mt-6 grid gap-3">
            <RenameForm slug={slug} />
            <WithdrawForm article={article} others={others} />
          </div>
        </>
      )}
      <DraftList drafts={drafts} />
      {versions.map((version) => (
        <RevisionList key={version.slug} {...version} />
      ))}
      {!withdrawn && <QuestionDownloads originalSlug={slug} language={originalLanguage} />}
    </>
  );
};
