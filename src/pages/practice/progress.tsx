import type { GetServerSideProps, PageConfig } from "next";
import { addressIn, otherLanguage } from "../../domain/language";
import { openProgress } from "../../features/progress/open-progress";
import { type Progress, ProgressView } from "../../features/progress/progress-view";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage, useWords } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";
import { progressWords } from "../../words/progress-words";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { progress: Progress | null };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  res.setHeader("Cache-Control", "private, no-store");
  return { props: { progress: await openProgress(req, new Date()) } };
};

const ProgressPage = ({ progress }: Props) => {
  const language = useLanguage();
  const words = useWords(progressWords);
  return (
    <PageShell
      title={words.title}
      here="/practice"
      description={words.description}
      otherAddress={addressIn(otherLanguage(language), "/practice/progress")}
    >
      <p className="crumb">
        <a href={addressIn(language, "/practice")}>{words.practice}</a>
      </p>
      <h1>{words.title}</h1>
      {progress ? (
        <ProgressView {...progress} />
      ) : (
        <>
          <p className="mt-3 text-lead text-quiet">{words.none}</p>
          <p className="actions mt-7">
            <ButtonLink href={addressIn(language, "/practice")}>{words.start}</ButtonLink>
          </p>
        </>
      )}
    </PageShell>
  );
};

export default ProgressPage;
