import type { RootContent } from "mdast";
import { messagesIn } from "../../../messages/messages";
import { describeSource } from "../../../ui/source/describe-source";
import type { ArticleView } from "../article/article-view";
import { copiesNote } from "../sources/copies-note";
import { sectionLabel } from "../sources/section-label";
import { sectionsUsing } from "../sources/sections-using";
import { link, list, listItem, paragraph, text } from "./plain-nodes";

/** The list of sources, each with its dates and where the guide rests on it. */
export const sourceEntries = (article: ArticleView): RootContent[] => {
  const { language } = article;
  const messages = messagesIn(language).readingSources;
  const note = copiesNote(article.sources, language);
  const entries = article.sources.map((source) => {
    const uses = sectionsUsing(article, source.id).map((section) =>
      sectionLabel(section, messagesIn(language).reading),
    );
    const facts = [
      source.publisher,
      describeSource(source, language),
      source.secondary && messages.secondaryInText,
      uses.length > 0 && messages.usedInText(uses.join(", ")),
    ];
    return listItem([paragraph(link(source.url, source.title), text(`. ${facts.filter(Boolean).join("; ")}.`))]);
  });
  return [...(note ? [paragraph(text(note))] : []), list(entries, true)];
};
