import type { GetServerSideProps } from "next";
import { addressIn, languageNamed, otherLanguage } from "../../domain/language";
import { GuideList } from "../../features/reading/list/guide-list";
import { type ListedGuide, openList } from "../../features/reading/list/open-list";
import { useLanguage, useWords } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";
import { readingListWords } from "../../words/reading-list-words";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { guides: ListedGuide[] };

export const getServerSideProps: GetServerSideProps<Props> = async ({ locale }) => ({
  props: { guides: await openList(languageNamed(locale)) },
});

const Articles = ({ guides }: Props) => {
  const words = useWords(readingListWords);
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <PageShell
      title={words.title}
      here="/articles"
      description={words.description}
      otherAddress={addressIn(other, "/articles")}
    >
      <h1>{words.title}</h1>
      <p className="mt-3 text-lead text-quiet">{words.lead}</p>
      {guides.length > 0 && (
        <p className="mt-3">
          {words.figures(
            guides.length,
            guides.reduce((sum, { items }) => sum + items.total, 0),
          )}
        </p>
      )}
      <GuideList guides={guides} />
    </PageShell>
  );
};

export default Articles;
