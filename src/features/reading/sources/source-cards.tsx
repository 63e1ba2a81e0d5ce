import type { ArticleView } from "../article/article-view";
import { citedSources } from "./cited-source";
import { cardId, SourceCard } from "./source-card";

/** Every card that a guide's marks open, once each. `marks`: the facts behind each mark. */
export const SourceCards = ({ article, marks }: { article: ArticleView; marks: string[][] }) => {
  const cards = new Map(marks.flatMap((facts) => citedSources(article, facts)).map((cited) => [cardId(cited), cited]));
  return [...cards].map(([id, cited]) => <SourceCard key={id} cited={cited} />);
};
