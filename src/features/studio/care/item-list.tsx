import { languageOf } from "../../../domain/article/article-slug";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { statisticsPath, versionAddress } from "../statistics/statistics-address";
import { FoldedList } from "./folded-list";
import type { Care } from "./load-care";

const ItemRows = ({ items }: Pick<Care, "items">) => {
  const language = useLanguage();
  const { flags: names } = messagesIn(language).itemStatistics;
  return items.map(({ version, article, title, stem, flags }) => (
    <li key={version} className="row">
      <a href={addressIn(language, versionAddress(version))} lang={languageOf(article)}>
        {stem}
      </a>
      <p>{[...flags.map((flag) => names[flag]), title].join(" · ")}</p>
    </li>
  ));
};

/** The questions in use whose statistics stand out, and in what. */
export const ItemList = ({ items }: Pick<Care, "items">) => {
  const language = useLanguage();
  const { items: messages } = messagesIn(language).care;
  return (
    <section className="mt-8" aria-labelledby="items">
      <h2 id="items">{messages.heading}</h2>
      {items.length === 0 && <p className="mt-3">{messages.none}</p>}
      <FoldedList all={items} others={messages.others} rows={(some) => <ItemRows items={some} />} />
      <p className="mt-3">
        <a href={addressIn(language, statisticsPath)}>{messages.all}</a>
      </p>
    </section>
  );
};
