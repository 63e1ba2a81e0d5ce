import type { GetServerSideProps } from "next";
import Head from "next/head";
import { languageNamed, otherLanguage } from "../../domain/language";
import { routeAddress } from "../../domain/route/route-address";
import { contentFolder } from "../../features/publishing/content-folder";
import { type OpenOutcome, openOutcome } from "../../features/routing/open-outcome";
import { openRoute } from "../../features/routing/open-route";
import { OutcomeView } from "../../features/routing/outcome-view";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { open: OpenOutcome; otherAddress: string; bare: boolean };

export const getServerSideProps: GetServerSideProps<Props> = async ({ query: { outcome, ...fields }, locale }) => {
  const language = languageNamed(locale);
  const today = new Date().toISOString().slice(0, 10);
  const route = await openRoute(contentFolder());
  const open = route && (await openOutcome(route, String(outcome), fields, language, today));
  if (!open) return { notFound: true };
  if ("redirect" in open) return { redirect: { destination: open.redirect, permanent: false } };
  const bare = Object.keys(fields).length === 0;
  return { props: { open, otherAddress: routeAddress(otherLanguage(language), open.outcome.id, open.given), bare } };
};

const OutcomePage = ({ open, otherAddress, bare }: Props) => (
  <PageShell
    title={open.outcome.name}
    description={open.outcome.bottom[0]?.text ?? undefined}
    here="/route"
    otherAddress={otherAddress}
  >
    <Head>{!bare && <meta name="robots" content="noindex" />}</Head>
    <OutcomeView {...open} />
  </PageShell>
);

export default OutcomePage;
