import type { GetServerSideProps } from "next";
import Head from "next/head";
import { reading } from "../../data/database/replica/reading";
import { findPathway } from "../../data/pathway/find-pathway";
import { toLanguage } from "../../domain/language";
import { pathwayPath } from "../../domain/pathway/pathway-address";
import { utcDay } from "../../domain/utc-day";
import { type LoadedOutcome, loadOutcome } from "../../features/pathway/outcome/load-outcome";
import { OutcomeView } from "../../features/pathway/outcome/outcome-view";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { open: LoadedOutcome; bare: boolean; isIllustrated: boolean };

export const getServerSideProps: GetServerSideProps<Props> = async ({ query: { outcome, ...fields }, locale, res }) => {
  const language = toLanguage(locale);
  const today = utcDay(new Date());
  const pathway = await reading(findPathway);
  const open = pathway && (await loadOutcome(pathway, String(outcome), fields, language, today));
  if (!open) return { notFound: true };
  if ("redirect" in open) return { redirect: { destination: open.redirect, permanent: false } };
  const bare = Object.keys(fields).length === 0;
  // Without answers it is the same for everybody, and a device may keep it.
  if (bare) res.setHeader("Cache-Control", "public, max-age=0");
  return { props: { open, bare, isIllustrated: open.ways.length > 0 } };
};

const OutcomePage = ({ open, bare }: Props) => (
  <PageShell
    title={open.outcome.name}
    description={open.outcome.bottom[0]?.text ?? undefined}
    here="/route"
    path={pathwayPath(open.outcome.id, open.steps)}
  >
    <Head>{!bare && <meta name="robots" content="noindex" />}</Head>
    <OutcomeView {...open} />
  </PageShell>
);

export default OutcomePage;
