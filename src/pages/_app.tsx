import type { AppProps } from "next/app";
import Head from "next/head";
import { toLanguage } from "../domain/language";
import { LanguageContext } from "../ui/language-context";
import { StudioContext } from "../ui/studio-context";

const App = ({ Component, pageProps, router }: AppProps) => (
  <LanguageContext value={toLanguage(router.locale)}>
    <Head>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    </Head>
    <StudioContext value={pageProps.hasStudio === true}>
      <Component {...pageProps} />
    </StudioContext>
  </LanguageContext>
);

export default App;
