import { articleAddress } from "../../../domain/article/article-slug";
import type { StudioArticle } from "../../../domain/article/studio-article";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { draftAddress } from "../draft/draft-address";
import { RevisionList } from "./revision-list";

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
            <a href={addressIn(language, draftAddress(id))}>{title}</a>
            <p>
              {[studio.states[state], writers.length > 0 && studio.draft.with(writers)].filter(Boolean).join(". ")}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const ChangeForm = ({ slug }: Pick<StudioArticle, "slug">) => {
  const language = useLanguage();
  const { studioArticles: messages } = messagesIn(language);
  return (
    <form method="post" action={formAction(language, "/api/studio/forms/begin-draft")} className="mt-6">
      <input type="hidden" name="article" value={slug} />
      <Button type="submit" kind="plain">
        {messages.open}
      </Button>
      <p className="text-small text-quiet">{messages.changeWhat}</p>
    </form>
  );
};

/** A guide as those see it who look after it: what is under way, and every version with the way back to it. */
export const StudioArticleView = ({ article }: { article: StudioArticle }) => {
  const { studioArticles: messages } = messagesIn(useLanguage());
  const { slug, withdrawn, versions, drafts } = article;
  return (
    <>
      {withdrawn === null && (
        <>
          <p className="actions mt-2">
            <a href={articleAddress(slug)}>{messages.read}</a>
          </p>
          <ChangeForm slug={slug} />
        </>
      )}
      <DraftList drafts={drafts} />
      {versions.map((version) => (
        <RevisionList key={version.slug} {...version} />
      ))}
    </>
  );
};
