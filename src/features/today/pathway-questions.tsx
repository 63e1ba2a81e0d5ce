import type { PathwayArticles } from "./load-pathway-articles";

/**
 * For the script that knows which route the device keeps: it makes the buttons with `data-for-route` ask new questions from
 * the guides of that, and writes what stands there into them. Without script they ask from all guides.
 */
export const PathwayQuestions = ({ articles }: { articles: PathwayArticles }) => (
  <template id="of-routes" data-articles={JSON.stringify(articles)} />
);
