import type { AppProps } from "next/app";
import Head from "next/head";
import { languageSchema } from "../domain/language";
import { LanguageContext } from "../ui/language-context";
import "../ui/styles.css";

const App = ({ Component, pageProps, router }: AppProps) => (
  <LanguageContext value={languageSchema.catch("en").parse(router.locale)}>
    <Head>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
    </Head>
    <Component {...pageProps} />
  </LanguageContext>
);

export default App;
