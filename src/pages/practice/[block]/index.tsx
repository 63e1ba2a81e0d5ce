import type { GetServerSideProps } from "next";
import type { ComponentProps } from "react";
import { openBlock } from "../../../features/practising/running/open-block";
import { Runner } from "../../../features/practising/running/runner";
import { PageShell } from "../../../ui/page-shell";

type Props = ComponentProps<typeof Runner>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const opened = await openBlock(req, query, new Date());
  if (opened === "unknown") return { notFound: true };
  if (opened === "over") return { redirect: { destination: `/practice/${query.block}/results`, permanent: false } };
  return { props: opened };
};

const QuestionPage = (props: Props) => (
  <PageShell title={`Question ${props.current + 1} of ${props.block.questions.length}`} here="/practice">
    <Runner {...props} />
  </PageShell>
);

export default QuestionPage;
