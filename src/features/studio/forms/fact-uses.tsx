import { languageOf } from "../../../domain/article/article-slug";
import type { FactUses } from "../../../domain/draft/forms/draft-form-page";
import { ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** What rests on a fact: the sentences that state it, the cells of tables, the questions, and the route. */
export const FactUsesView = ({ uses, isShared }: { uses: FactUses; isShared: boolean }) => {
  const { facts: messages } = messagesIn(useLanguage()).draftForms;
  const { articles, cells, questions, isInPathway } = uses;
  return (
    <section className="notice mt-4">
      <h3>{messages.usedIn}</h3>
      {isShared && <p className="mt-2">{messages.sharedWhat}</p>}
      {articles.length + cells.length + questions.length === 0 && !isInPathway && (
        <p className="mt-2">{messages.unused}</p>
      )}
      <ul className="studio-uses">
        {articles.map(({ slug, title, quote }) => (
          <li key={slug}>
            <span lang={languageOf(slug)}>{title}</span> ({ownName(languageOf(slug))}){" "}
            <q lang={languageOf(slug)}>{quote}</q>
          </li>
        ))}
        {cells.map(({ row, attribute, value }) => (
          <li key={`${row} ${attribute} ${value}`}>{messages.cell(row, attribute, value)}</li>
        ))}
        {isInPathway && <li>{messages.pathway}</li>}
      </ul>
      {questions.length > 0 && (
        <details className="fold">
          <summary>
            <span>{messages.questions(questions.length)}</span>
          </summary>
          <ul className="studio-uses">
            {questions.map(({ slug, stem }) => (
              <li key={`${slug} ${stem}`} lang={languageOf(slug)}>
                {stem}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
