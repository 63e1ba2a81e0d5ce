import type { AppProps } from "next/app";
import Head from "next/head";
import { toLanguage } from "../domain/language";
import { LanguageContext } from "../ui/language-context";

const App = ({ Component, pageProps, router }: AppProps) => (
  <LanguageContext value={toLanguage(router.locale)}>
    <Head>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    </Head>
    <Component {...pageProps} />
  </LanguageContext>
);

export default App;
