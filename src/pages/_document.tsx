import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from "next/document";
import { addressIn, type Language, languages, toLanguage } from "../domain/language";
import { httpEnv } from "../http/http-env";
import { contentLanguage, pageLinks } from "../http/page/page-links";
import { builtFile } from "../ui/built-file";
import { StyleSheet } from "../ui/style-sheet";
import { HeadWithoutRuntime, NoNextScript } from "../ui/without-runtime";

/** Pages that hydrate. All others ship no script, and the policy of `next.config.mjs` holds for them as it is. */
const isInteractive = (pathname: string) => pathname === "/practice" || pathname.startsWith("/practice/");

const isDevelopment = process.env.NODE_ENV !== "production";

/** A page that does not hydrate has no script of the framework in development either; its page of errors is one. */
const isHeldStatic = (pathname: string) => isDevelopment && !isInteractive(pathname) && pathname !== "/_error";

/** Pages that nobody should find by searching: errors, what belongs to one learner, and where people sign in and work. */
const isFindable = (pathname: string) =>
  !/^\/(404|500|_error|practice\/.+|.*\/(gone|thanks|compare)|(account|join|preview|sign-claims|sign-in|studio)(\/.+)?)$/.test(
    pathname,
  );

/** Lets the one inline script that starts an interactive page run, and no other. */
const allowNonce = (response: ServerResponse): string | undefined => {
  const policy = response.getHeader("Content-Security-Policy");
  if (typeof policy !== "string") return undefined;
  const nonce = randomBytes(16).toString("base64");
  response.setHeader(
    "Content-Security-Policy",
    policy.replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`),
  );
  return nonce;
};

/** A page that is not in every language has those that it is in among its properties. */
const spokenOn = (props: { pageProps?: { languages?: Language[] } }): readonly Language[] =>
  props.pageProps?.languages ?? languages;

/** A page with a map or a picture, which says so among its properties. */
const isIllustrated = (props: { pageProps?: { isIllustrated?: boolean } }): boolean =>
  props.pageProps?.isIllustrated === true;

/** A page that is shown as it is printed, which says so among its properties. */
const isOnPaper = (props: { pageProps?: { isOnPaper?: boolean } }): boolean => props.pageProps?.isOnPaper === true;

type Props = DocumentInitialProps & { nonce?: string; path: string };

export default class IatroxDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context);
    const path = context.asPath?.split(/[?#]/)[0] ?? "/";
    if (!context.res || !isInteractive(context.pathname)) return { ...initial, path };
    return { ...initial, path, nonce: allowNonce(context.res) };
  }

  /** Whole addresses, which only an operator can tell who has said where the site is. */
  links() {
    const { SITE_URL } = httpEnv();
    const { page, props } = this.props.__NEXT_DATA__;
    if (SITE_URL === undefined || !isFindable(page)) return [];
    const site = new URL(SITE_URL).origin;
    return pageLinks({ site, path: this.props.path, locale: this.props.locale, languages: spokenOn(props) });
  }

  /** What a link to a guide shows where people share it. */
  picture() {
    const { SITE_URL } = httpEnv();
    const { locale, path, __NEXT_DATA__ } = this.props;
    if (SITE_URL === undefined || __NEXT_DATA__.page !== "/articles/[slug]") return null;
    const page = addressIn(contentLanguage(locale, spokenOn(__NEXT_DATA__.props)), path);
    return `${new URL(SITE_URL).origin}${page}/picture.png`;
  }

  override render() {
    const picture = this.picture();
    const { nonce, locale, __NEXT_DATA__: data } = this.props;
    const manifest = addressIn(toLanguage(locale), "/manifest.webmanifest");
    const [PageHead, PageScript] = isHeldStatic(data.page) ? [HeadWithoutRuntime, NoNextScript] : [Head, NextScript];
    return (
      <Html>
        <PageHead nonce={nonce}>
          <StyleSheet name="page" />
          {data.page !== "/articles/[slug]" && <StyleSheet name="site" />}
          {isInteractive(data.page) && <StyleSheet name="practice" />}
          {/^\/(studio|preview)\//.test(`${data.page}/`) && <StyleSheet name="studio" />}
          {isIllustrated(data.props) && <StyleSheet name="map" />}
          {isOnPaper(data.props) && <StyleSheet name="paper" />}
          <link rel="icon" href={builtFile("/icon.svg")} type="image/svg+xml" />
          <link rel="apple-touch-icon" href="/icons/touch-180.png" />
          <link rel="manifest" href={manifest} />
          <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#12191b" media="(prefers-color-scheme: dark)" />
          {this.links().map(({ rel, href, hrefLang }) => (
            <link key={`${rel} ${hrefLang}`} rel={rel} href={href} hrefLang={hrefLang} />
          ))}
          {picture && <meta property="og:image" content={picture} />}
          {picture && <meta name="twitter:card" content="summary_large_image" />}
        </PageHead>
        <body>
          <Main />
          <PageScript nonce={nonce} />
          {isDevelopment && <script src="/generated/content-status.js" defer />}
        </body>
      </Html>
    );
  }
}
