import { frontMatterAddress } from "../../../domain/draft/draft-address";
import { isArticleText } from "../../../domain/draft/draft-file";
import type { PublicDraft } from "../../../domain/draft/public-draft";
import { missingForLists } from "../../../domain/draft/title-in";
import { addressIn, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { SubmitForm } from "./submit-form";

/** What lists of guides would miss. It stops nothing. */
const ListAdvice = ({ draft: { id, files } }: { draft: PublicDraft }) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  const article = files.find(({ path }) => isArticleText(path));
  const missing = article?.text ? missingForLists(article.text) : [];
  if (missing.length === 0) return null;
  return (
    <p className="notice mt-3">
      {messages.missing(missing)}{" "}
      <a href={addressIn(language, frontMatterAddress(id, originalLanguage))}>{messages.addThem}</a>
    </p>
  );
};

/** What an author does with a draft besides writing: the one step on, and below it the way out, which asks first. */
export const DraftActs = ({ draft }: { draft: PublicDraft }) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  const { id, acts, acceptedBy, writers, files } = draft;
  const form = { method: "post", action: formAction(language, "/api/studio/forms/act-on-draft") } as const;
  const hidden = <input type="hidden" name="draft" value={id} />;
  return (
    <section className="mt-8">
      <h2>{messages.next}</h2>
      {writers.length > 0 && <p className="mt-2">{messages.with(writers)}.</p>}
      {acceptedBy && <p>{messages.acceptedBy(acceptedBy)}.</p>}
      {acts.includes("submit") && (
        <>
          <ListAdvice draft={draft} />
          <SubmitForm draftId={id} path={files[0]?.path} />
        </>
      )}
      {acts.includes("recall") && (
        <form {...form} className="mt-3">
          {hidden}
          <Button type="submit" name="act" value="recall" kind="plain">
            {messages.recall}
          </Button>
          <p className="text-small text-quiet">{messages.recallWhat}</p>
        </form>
      )}
      {acts.includes("resume") && (
        <form {...form} className="mt-3">
          {hidden}
          <Button type="submit" name="act" value="resume">
            {messages.resume}
          </Button>
        </form>
      )}
      {acts.includes("abandon") && (
        <details className="fold mt-4">
          <summary>
            <span>{messages.abandon}</span>
          </summary>
          <form {...form}>
            {hidden}
            <p>{messages.abandonWhat}</p>
            <Button type="submit" name="act" value="abandon" kind="danger">
              {messages.abandonNow}
            </Button>
          </form>
        </details>
      )}
    </section>
  );
};
