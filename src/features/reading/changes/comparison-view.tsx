import { articleAddress } from "../../../domain/article/article-slug";
import { countChanges } from "../../../domain/article/changes/count-changes";
import { historyAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { ArticleCrumb } from "../article-crumb";
import { CompareForm } from "../history/compare-form";
import { ChangesList } from "./changes-list";
import type { Comparison } from "./comparison";

/** Two versions of a guide side by side. */
export const ComparisonView = ({ comparison }: { comparison: Comparison }) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  const { slug, title, from, to, versions, changes } = comparison;
  const labelOf = ({ number, on }: Comparison["from"]) => messages.dated(number, formatDay(on, language));
  return (
    <>
      <ArticleCrumb
        article={comparison}
        through={{ name: messages.short, address: historyAddress(comparison.slug) }}
        here={messages.compared}
      />
      <h1 className="mt-2">{messages.comparedTitle(title)}</h1>
      <p className="mt-3 text-lead">{messages.between(labelOf(from), labelOf(to))}</p>
      {to.number !== versions[0]?.number && <p className="notice mt-4">{messages.outdated}</p>}
      <section className="mt-8" aria-labelledby="compared">
        <h2 id="compared">{messages.changes(countChanges(changes))}</h2>
        {changes.length === 0 && <p className="mt-2">{messages.noneBetween}</p>}
        <ChangesList comparison={comparison} />
      </section>
      <p className="actions mt-8 print:hidden">
        <ButtonLink href={articleAddress(slug)}>{messages.readArticle}</ButtonLink>
      </p>
      <section className="mt-10 print:hidden" aria-labelledby="compare">
        <h2 id="compare">{messages.compare}</h2>
        <CompareForm slug={slug} revisions={versions} chosen={{ from: from.number, to: to.number }} />
      </section>
    </>
  );
};
