import { languageOf } from "../../../domain/article/article-slug";
import type { DraftChanges } from "../../../domain/draft/changes/draft-changes";
import { ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** The guides that readers get no longer, with the questions and the shared blocks that this costs. */
export const WithdrawnList = ({ withdrawn, lostShares }: Pick<DraftChanges, "withdrawn" | "lostShares">) => {
  const { draftActs: messages } = messagesIn(useLanguage());
  if (withdrawn.length === 0) return null;
  return (
    <>
      {withdrawn.map(({ slug, title, questions }) => (
        <section key={slug} className="desk-article" aria-labelledby={`withdrawn-${slug}`}>
          <h2 id={`withdrawn-${slug}`} lang={languageOf(slug)}>
            {title}
          </h2>
          <p className="text-small text-quiet">{ownName(languageOf(slug))}</p>
          <p className="mt-2">{messages.gone(questions)}</p>
        </section>
      ))}
      {lostShares > 0 && <p className="mt-2">{messages.lostShares(lostShares)}</p>}
    </>
  );
};
