import type { Source } from "../../domain/fact/source";
import { originalLanguage } from "../../domain/language";
import { languageName } from "../../messages/language-name";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";
import { shortPublisher } from "./short-publisher";

type Props = { page: Pick<Source, "publisher" | "url" | "language">; className?: string; describedBy?: string };

/** A link to the page of a body, which says its language where that is not the reader's. */
export const PageLink = ({ page: { publisher, url, language = originalLanguage }, className, describedBy }: Props) => {
  const reader = useLanguage();
  const foreign = language === reader ? undefined : languageName(language, reader);
  return (
    <a href={url} rel="noopener" hrefLang={language} className={className} aria-describedby={describedBy}>
      {messagesIn(reader).pathway.pageOf(shortPublisher(publisher), foreign)}
    </a>
  );
};
