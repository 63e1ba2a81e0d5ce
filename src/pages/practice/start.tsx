import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn, languageNamed, otherLanguage } from "../../domain/language";
import { openStart } from "../../features/practice/builder/open-start";
import { StartView } from "../../features/practice/builder/start-view";
import { builderMessages } from "../../messages/builder-messages";
import { useLanguage, useMessages } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof StartView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query, locale }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const opened = await openStart(req, query, new Date());
  if ("redirect" in opened) {
    return { redirect: { destination: addressIn(languageNamed(locale), opened.redirect), permanent: false } };
  }
  return { props: opened };
};

const StartPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={useMessages(builderMessages).timedTitle}
      here="/practice"
      otherAddress={addressIn(otherLanguage(language), `/practice/start?${new URLSearchParams(props.fields)}`)}
    >
      <StartView {...props} />
    </PageShell>
  );
};

export default StartPage;
