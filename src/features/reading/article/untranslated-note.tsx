import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useForeignLanguage } from "./article-context";
import type { ArticleView } from "./article-view";

/** Above a guide that is not in the language of its page: that it is so, and that its questions are neither. */
export const UntranslatedNote = ({ article }: { article: ArticleView }) => {
  const page = useLanguage();
  const foreign = useForeignLanguage(article);
  if (!foreign) return null;
  return <p className="notice mt-4">{messagesIn(page).reading.untranslated(languageName(foreign, page))}</p>;
};
