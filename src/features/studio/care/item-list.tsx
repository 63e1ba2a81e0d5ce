import { languageOf } from "../../../domain/article/article-slug";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { statisticsPath, versionAddress } from "../statistics/statistics-address";
import type { Care } from "./load-care";

/** The questions in use whose statistics stand out, and in what. */
export const ItemList = ({ items }: Pick<Care, "items">) => {
  const language = useLanguage();
  const { care, itemStatistics } = messagesIn(language);
  const { items: messages } = care;
  return (
    <section className="mt-8" aria-labelledby="items">
      <h2 id="items">{messages.heading}</h2>
      {items.length === 0 && <p className="mt-3">{messages.none}</p>}
      <ul className="mt-3">
        {items.map(({ version, article, title, stem, flags }) => (
          <li key={version} className="row">
            <a href={addressIn(language, versionAddress(version))} lang={languageOf(article)}>
              {stem}
            </a>
            <p>{[...flags.map((flag) => itemStatistics.flags[flag]), title].join(" · ")}</p>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={addressIn(language, statisticsPath)}>{messages.all}</a>
      </p>
    </section>
  );
};
