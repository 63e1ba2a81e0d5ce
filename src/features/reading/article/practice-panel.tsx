import { usualCount } from "../../../domain/block/block-request";
import { messagesIn } from "../../../messages/messages";
import { BlockForm } from "../../../ui/block/block-form";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleView } from "./article-view";

const most = 20;
const sizes = [5, usualCount, most];

/** Starts a block of questions on this guide: a plain form, so that it works without script. */
export const PracticePanel = ({ article }: { article: ArticleView }) => {
  const { items } = article;
  // A guide with few questions offers all of them.
  const counts = sizes.filter((size) => size < items || size === most).map((size) => Math.min(size, items));
  const usual = counts.includes(usualCount) ? usualCount : counts.at(-1);
  return (
    <BlockForm
      fields={{ article: article.slug }}
      counts={counts}
      all={items < most ? items : undefined}
      chosen={{ count: usual, mode: "tutor" }}
    >
      <button type="submit" className="button">
        {messagesIn(useLanguage()).readingPractice.start}
      </button>
    </BlockForm>
  );
};
