import type { ListedArticle } from "../../../data/list-articles";
import { articleAddress } from "../../../domain/article/edition";
import { formatDay } from "../../../ui/format-day";

const questions = (count: number) => (count === 1 ? "1 practice question" : `${count} practice questions`);

export const GuideList = ({ guides, level = 2 }: { guides: ListedArticle[]; level?: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  if (guides.length === 0) return <p className="notice mt-8">No guide has been published yet. Come back soon.</p>;
  return (
    <ul className="guide-list mt-6">
      {guides.map(({ slug, title, summary, language, reviewed, items }) => (
        <li key={slug} lang={language}>
          <Heading className="text-xl">
            <a href={articleAddress(slug)}>{title}</a>
          </Heading>
          <p className="mt-1">{summary}</p>
          <ul className="meta facts-line mt-2">
            <li>
              Reviewed <time dateTime={reviewed}>{formatDay(reviewed, language)}</time>
            </li>
            {items.total > 0 && <li>{questions(items.total)}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
};
