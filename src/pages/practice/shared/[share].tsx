import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn, otherLanguage } from "../../../domain/language";
import { openShare } from "../../../features/practising/starting/open-share";
import { ShareView } from "../../../features/practising/starting/share-view";
import { useLanguage, useWords } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";
import { startingWords } from "../../../words/starting-words";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ShareView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const shared = await openShare(String(query.share), new Date());
  return shared ? { props: shared } : { notFound: true };
};

const SharedPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={useWords(startingWords).shared}
      here="/practice"
      otherAddress={addressIn(otherLanguage(language), `/practice/shared/${props.shareId}`)}
    >
      <ShareView {...props} />
    </PageShell>
  );
};

export default SharedPage;
