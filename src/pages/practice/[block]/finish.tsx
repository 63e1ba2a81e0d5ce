import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn, languageNamed, otherLanguage } from "../../../domain/language";
import { FinishView } from "../../../features/practice/player/finish-view";
import { openFinish } from "../../../features/practice/player/open-finish";
import { playerMessages } from "../../../messages/player-messages";
import { useLanguage, useMessages } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof FinishView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query, locale }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const opened = await openFinish(req, String(query.block), new Date());
  if (opened === "unknown") return { notFound: true };
  if (opened === "over") {
    const destination = addressIn(languageNamed(locale), `/practice/${query.block}/results`);
    return { redirect: { destination, permanent: false } };
  }
  return { props: opened };
};

const FinishPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={useMessages(playerMessages).finishTitle}
      here="/practice"
      otherAddress={addressIn(otherLanguage(language), `/practice/${props.block}/finish`)}
    >
      <FinishView {...props} />
    </PageShell>
  );
};

export default FinishPage;
