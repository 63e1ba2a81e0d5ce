import Head from "next/head";

/** Keeps a page out of the results of search engines. */
export const NoIndex = () => (
  <Head>
    <meta name="robots" content="noindex" />
  </Head>
);
