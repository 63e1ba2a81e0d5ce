import type { GetServerSideProps, PageConfig } from "next";
import { openProgress } from "../../features/progress/open-progress";
import { type Progress, ProgressView } from "../../features/progress/progress-view";
import { ButtonLink } from "../../ui/button-link";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { progress: Progress | null };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  res.setHeader("Cache-Control", "private, no-store");
  return { props: { progress: await openProgress(req, new Date()) } };
};

const ProgressPage = ({ progress }: Props) => (
  <PageShell title="Progress" here="/practice" description="What you know, what you missed and what comes next.">
    <p className="crumb">
      <a href="/practice">Practice</a>
    </p>
    <h1>Progress</h1>
    {progress ? (
      <ProgressView {...progress} />
    ) : (
      <>
        <p className="mt-3 text-lead text-quiet">
          Nothing to show yet. After your first set of questions you see here what you know, what you missed, and when
          each thing comes again.
        </p>
        <p className="actions mt-7">
          <ButtonLink href="/practice">Start practising</ButtonLink>
        </p>
      </>
    )}
  </PageShell>
);

export default ProgressPage;
