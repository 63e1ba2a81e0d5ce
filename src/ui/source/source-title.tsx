import type { Source } from "../../domain/fact/source";
import { originalLanguage } from "../../domain/language";
import { useLanguage } from "../language-context";

/** The title of a source, in the language of its page; the remark in brackets behind it is in the reader's. */
export const SourceTitle = ({ title, language = originalLanguage }: Pick<Source, "title" | "language">) => {
  if (language === useLanguage()) return title;
  const [, own = title, remark = ""] = /^(.*\S)( \([^()]*\))$/.exec(title) ?? [];
  return (
    <>
      <span lang={language}>{own}</span>
      {remark}
    </>
  );
};
