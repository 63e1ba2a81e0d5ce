import type { GetServerSideProps } from "next";
import Head from "next/head";
import { z } from "zod";
import { originalSlugOf } from "../../../../domain/article/article-slug";
import { compareAddress, historyAddress } from "../../../../domain/article/history-address";
import { type Language, toLanguage } from "../../../../domain/language";
import { type Comparison, compareRevisions } from "../../../../features/reading/changes/comparison";
import { ComparisonView } from "../../../../features/reading/changes/comparison-view";
import { loadRevisions } from "../../../../features/reading/history/load-revisions";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { PageShell } from "../../../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const number = z.coerce.number().int().min(1).max(1_000_000);
const betweenSchema = z.object({ from: number, to: number });

/** `languages`: those whose revisions are listed; two of them have no twins in another. */
type Props = { comparison: Comparison; languages: Language[] };

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, locale, res }) => {
  const opened = await loadRevisions(params?.slug, toLanguage(locale));
  const between = betweenSchema.safeParse(query);
  if (opened.kind === "moved") return { redirect: { destination: historyAddress(opened.slug), permanent: true } };
  if (opened.kind === "none") return { notFound: true };
  // The list of versions is where two of them are chosen.
  if (!between.success) return { redirect: { destination: historyAddress(opened.slug), permanent: false } };
  const { from, to } = between.data;
  if (from > to) {
    return { redirect: { destination: compareAddress(opened.slug, { from: to, to: from }), permanent: false } };
  }
  const comparison = compareRevisions(opened.slug, opened.revisions, { from, to });
  if (!comparison) return { notFound: true };
  // Two revisions never change; what the page says around them may.
  res.setHeader("Cache-Control", "public, max-age=60");
  return { props: { comparison, languages: opened.languages } };
};

const ComparePage = ({ comparison, languages }: Props) => {
  const messages = messagesIn(useLanguage()).history;
  return (
    <PageShell
      title={messages.comparedTitle(comparison.title)}
      here="/articles"
      path={historyAddress(originalSlugOf(comparison.slug))}
      languages={languages}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <ComparisonView comparison={comparison} />
    </PageShell>
  );
};

export default ComparePage;
