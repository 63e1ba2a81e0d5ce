import type { GetServerSideProps, PageConfig } from "next";
import { addressIn, otherLanguage } from "../../domain/language";
import { loadProgress } from "../../features/progress/load-progress";
import { type Progress, ProgressView } from "../../features/progress/progress-view";
import { progressWords } from "../../messages/progress-words";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage, useMessages } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { progress: Progress | null };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  res.setHeader("Cache-Control", "private, no-store");
  return { props: { progress: await loadProgress(req, new Date()) } };
};

const ProgressPage = ({ progress }: Props) => {
  const language = useLanguage();
  const words = useMessages(progressWords);
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
