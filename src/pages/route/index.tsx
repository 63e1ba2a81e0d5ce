import type { GetServerSideProps } from "next";
import Head from "next/head";
import { languageNamed, otherLanguage } from "../../domain/language";
import { routeAddress } from "../../domain/route/route-address";
import { contentFolder } from "../../features/publishing/content-folder";
import { type OpenQuestion, openQuestion } from "../../features/routing/open-question";
import { openRoute } from "../../features/routing/open-route";
import { QuestionForm } from "../../features/routing/question-form";
import { RouteMending } from "../../features/routing/route-mending";
import { useWords } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";
import { routingWords } from "../../words/routing-words";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { open: OpenQuestion | null; otherAddress: string; bare: boolean };

export const getServerSideProps: GetServerSideProps<Props> = async ({ query, locale, res }) => {
  const language = languageNamed(locale);
  const route = await openRoute(contentFolder());
  const open = route ? openQuestion(route, query, language) : null;
  if (open && "redirect" in open) return { redirect: { destination: open.redirect, permanent: false } };
  if (!open) res.statusCode = 503;
  const otherAddress = routeAddress(otherLanguage(language), undefined, open?.kept);
  return { props: { open, otherAddress, bare: Object.keys(query).length === 0 } };
};

const RoutePage = ({ open, otherAddress, bare }: Props) => {
  const words = useWords(routingWords);
  const title = open && open.number > 1 ? `${open.question.ask} ${words.title}` : words.title;
  return (
    <PageShell title={title} description={words.description} here="/route" otherAddress={otherAddress}>
      <Head>{!bare && <meta name="robots" content="noindex" />}</Head>
      {open ? <QuestionForm {...open} /> : <RouteMending />}
    </PageShell>
  );
};

export default RoutePage;
