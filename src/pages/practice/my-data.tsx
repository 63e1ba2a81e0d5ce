import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { MyData } from "../../features/account/my-data";
import { openMyData } from "../../features/account/open-my-data";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { kept: ComponentProps<typeof MyData> | null };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  return { props: { kept: await openMyData(req, query.done, new Date()) } };
};

const MyDataPage = ({ kept }: Props) => (
  <PageShell title="My data" here="/practice" description="Take along, reset or delete what iatroX keeps about you.">
    <p className="crumb">
      <a href="/practice">Practice</a>
    </p>
    <h1>My data</h1>
    <p className="mt-3 text-lead text-quiet">
      What we keep, and why, stands on the <a href="/privacy">privacy page</a>.
    </p>
    <div className="prose mt-8">
      {kept ? (
        <MyData {...kept} />
      ) : (
        <p className="notice">
          Nothing is kept about this browser: it has not practised here.{" "}
          <a href="/practice">Start with a set of questions</a>.
        </p>
      )}
    </div>
  </PageShell>
);

export default MyDataPage;
