import { articleAddress } from "../../../domain/article/article-slug";
import { formSchema } from "../../../domain/item/form";
import { isLanguage, ownName } from "../../../domain/language";
import type { StatisticsGrouping } from "../../../domain/statistics/first-attempts/statistics-row";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { StatisticsArticle } from "./statistics-address";

type Props = { by: StatisticsGrouping; name: string; articles: readonly StatisticsArticle[] };

/** A group as people call it: guides by their titles, forms and languages by their names, parts and models with their guide. */
export const GroupName = ({ by, name, articles }: Props) => {
  const { formLabels } = messagesIn(useLanguage());
  const form = by === "form" ? formSchema.safeParse(name).data : undefined;
  if (form) return formLabels[form];
  if (by === "language" && isLanguage(name)) return <span lang={name}>{ownName(name)}</span>;
  const [, slug = name, part = ""] = /^([^#/]*)[#/](.*)$/.exec(name) ?? [];
  const article = articles.find((each) => each.slug === slug);
  if (!article) return name;
  const address = by === "section" ? `${articleAddress(slug)}#${part}` : articleAddress(slug);
  return (
    <>
      <a href={address} lang={article.language}>
        {article.title}
      </a>
      {part !== "" && <span className="block">{part}</span>}
    </>
  );
};
