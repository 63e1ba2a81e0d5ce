import type { GetServerSideProps } from "next";
import Head from "next/head";
import { reading } from "../../data/database/replica/reading";
import { findPathway } from "../../data/pathway/find-pathway";
import { toLanguage } from "../../domain/language";
import { pathwayPath } from "../../domain/pathway/pathway-address";
import { type LoadedQuestion, loadQuestion } from "../../features/pathway/load-question";
import { QuestionForm } from "../../features/pathway/question-form";
import { UnavailablePathway } from "../../features/pathway/unavailable-pathway";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { open: LoadedQuestion | null; bare: boolean };

export const getServerSideProps: GetServerSideProps<Props> = async ({ query, locale, res }) => {
  const language = toLanguage(locale);
  const pathway = await reading(findPathway);
  const open = pathway ? loadQuestion(pathway, query, language) : null;
  if (open && "redirect" in open) return { redirect: { destination: open.redirect, permanent: false } };
  if (!open) res.statusCode = 503;
  return { props: { open, bare: Object.keys(query).length === 0 } };
};

const PathwayPage = ({ open, bare }: Props) => {
  const messages = messagesIn(useLanguage()).pathway;
  const title = open && open.number > 1 ? `${open.question.ask} ${messages.title}` : messages.title;
  return (
    <PageShell
      title={title}
      description={messages.description}
      here="/route"
      path={pathwayPath(undefined, open?.earlier)}
    >
      <Head>{!bare && <meta name="robots" content="noindex" />}</Head>
      {open ? <QuestionForm {...open} /> : <UnavailablePathway />}
    </PageShell>
  );
};

export default PathwayPage;
