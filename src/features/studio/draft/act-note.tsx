import { articleAddress } from "../../../domain/article/article-slug";
import type { PublicDraft } from "../../../domain/draft/public-draft";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** What a draft does to its guide as a whole, once it is published. Nothing where it changes texts alone. */
export const ActNote = ({ draft: { article, articleAct } }: { draft: Pick<PublicDraft, "article" | "articleAct"> }) => {
  const page = useLanguage();
  const { draftActs: messages } = messagesIn(page);
  if (articleAct === null) return null;
  if (articleAct.kind === "rename")
    return <p className="notice mt-4">{messages.renames(articleAddress(article), articleAddress(articleAct.to))}</p>;
  if (articleAct.kind === "bring-back") return <p className="notice mt-4">{messages.bringsBack}</p>;
  const { why, instead, language } = articleAct;
  return (
    <div className="notice mt-4">
      <p>{messages.withdraws(language ? languageName(language, page) : null)}</p>
      <blockquote className="mt-2 font-semibold">{why}</blockquote>
      {instead !== undefined && <p className="mt-2">{messages.instead(articleAddress(instead))}</p>}
    </div>
  );
};
