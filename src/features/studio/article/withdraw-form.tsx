import type { ListedStudioArticle, StudioArticle } from "../../../domain/article/studio-article";
import { originalLanguage, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";

/** Begins the withdrawal of a guide: why, what to read instead, and in which language. `others`: guides that readers have. */
export const WithdrawForm = ({ article, others }: { article: StudioArticle; others: ListedStudioArticle[] }) => {
  const language = useLanguage();
  const { draftActs: messages } = messagesIn(language);
  const { slug, versions } = article;
  const translations = versions.filter((version) => version.language !== originalLanguage && !version.isWithdrawn);
  return (
    <details className="fold">
      <summary>
        <span>{messages.withdraw}</span>
      </summary>
      <p>{messages.withdrawWhat}</p>
      <form
        method="post"
        action={formAction(language, "/api/studio/forms/begin-draft")}
        className="mt-4 grid grid-cols-1 justify-items-start gap-4"
      >
        <input type="hidden" name="article" value={slug} />
        <TextField
          {...{ name: "why", label: messages.why, hint: messages.whyHint, required: true }}
          minLength={10}
          maxLength={300}
        />
        <div className="field w-full">
          <label htmlFor="instead" className="font-semibold">
            {messages.readInstead}
          </label>
          <select id="instead" name="instead">
            <option value="">{messages.nothingInstead}</option>
            {others.map((other) => (
              <option key={other.slug} value={other.slug}>
                {other.title}
              </option>
            ))}
          </select>
        </div>
        {translations.length > 0 && (
          <div className="field w-full">
            <label htmlFor="language" className="font-semibold">
              {messages.language}
            </label>
            <select id="language" name="language">
              <option value="">{messages.allLanguages}</option>
              {translations.map((version) => (
                <option key={version.slug} value={version.language}>
                  {ownName(version.language)}
                </option>
              ))}
            </select>
          </div>
        )}
        <Button type="submit" name="act" value="withdraw" kind="danger">
          {messages.begin}
        </Button>
      </form>
    </details>
  );
};
