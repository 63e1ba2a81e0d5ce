import type { GetStaticPaths, GetStaticProps } from "next";
import { currentDatabase } from "../../../../data/database/current-database";
import { listSignatures } from "../../../../data/signature/list-signatures";
import { originalSlugOf } from "../../../../domain/article/article-slug";
import { historyAddress } from "../../../../domain/article/history-address";
import { type Language, toLanguage } from "../../../../domain/language";
import { claimStatesOf } from "../../../../domain/signature/signature";
import { type SignedClaims, signedClaims } from "../../../../domain/signature/signed-claims";
import { type History, historyOf } from "../../../../features/reading/history/history";
import { HistoryView } from "../../../../features/reading/history/history-view";
import { loadRevisions } from "../../../../features/reading/history/load-revisions";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { PageShell } from "../../../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

/** Seconds after which a server looks again, so that every server follows a publication within a minute. */
const revalidate = 60;

type Props = { history: History; signed: SignedClaims | null; languages: Language[] };

/** Made on first request and anew when the guide is published, as the guide itself is. */
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: "blocking" });

export const getStaticProps: GetStaticProps<Props> = async ({ params, locale }) => {
  const opened = await loadRevisions(params?.slug, toLanguage(locale));
  if (opened.kind === "moved") {
    return { redirect: { destination: historyAddress(opened.slug), permanent: true }, revalidate };
  }
  const history = opened.kind === "found" ? historyOf(opened.slug, opened.revisions) : undefined;
  if (opened.kind === "none" || !history) return { notFound: true, revalidate };
  const { client } = await currentDatabase();
  const claims = opened.revisions.slice(-1).flatMap(claimStatesOf);
  const signed = signedClaims(await listSignatures(client, opened.slug), claims);
  return { props: { history, signed, languages: opened.languages }, revalidate };
};

const HistoryPage = ({ history, signed, languages }: Props) => {
  const messages = messagesIn(useLanguage()).history;
  return (
    <PageShell
      title={messages.title(history.title)}
      here="/articles"
      path={historyAddress(originalSlugOf(history.slug))}
      languages={languages}
    >
      <HistoryView history={history} signed={signed} />
    </PageShell>
  );
};

export default HistoryPage;
