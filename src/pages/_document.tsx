import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from "next/document";

/** Pages that hydrate. All others ship no script, and the policy of `next.config.mjs` holds for them as it is. */
const isInteractive = (pathname: string) => pathname === "/practice" || pathname.startsWith("/practice/");

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

type Props = DocumentInitialProps & { nonce?: string };

export default class IatroxDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context);
    if (!context.res || !isInteractive(context.pathname)) return initial;
    return { ...initial, nonce: allowNonce(context.res) };
  }

  override render() {
    const { nonce } = this.props;
    return (
      <Html>
        <Head nonce={nonce}>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#12191b" media="(prefers-color-scheme: dark)" />
        </Head>
        <body>
          <Main />
          <NextScript nonce={nonce} />
        </body>
      </Html>
    );
  }
}
