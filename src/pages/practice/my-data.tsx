import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn, otherLanguage } from "../../domain/language";
import { loadMyData } from "../../features/account/load-my-data";
import { MyData } from "../../features/account/my-data";
import { NoData } from "../../features/account/no-data";
import { accountWords } from "../../messages/account-words";
import { useLanguage, useMessages } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { kept: ComponentProps<typeof MyData> | null };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  return { props: { kept: await loadMyData(req, query.done, new Date()) } };
};

const MyDataPage = ({ kept }: Props) => {
  const language = useLanguage();
  const words = useMessages(accountWords);
  return (
    <PageShell
      title={words.title}
      here="/practice"
      description={words.description}
      otherAddress={addressIn(otherLanguage(language), "/practice/my-data")}
    >
      <p className="crumb">
        <a href={addressIn(language, "/practice")}>{words.practice}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="mt-3 text-lead text-quiet">
        {words.why.before}
        <a href={addressIn(language, "/privacy")}>{words.why.link}</a>
        {words.why.after}
      </p>
      <div className="prose mt-8">{kept ? <MyData {...kept} /> : <NoData />}</div>
    </PageShell>
  );
};

export default MyDataPage;
