import Head from "next/head";
import type { ReactNode } from "react";
import { addressIn, languages as allLanguages, type Language, ownName } from "../domain/language";
import { runnerMessagesIn } from "../messages/runner-messages";
import { useLanguage } from "./language-context";
import { Wordmark } from "./wordmark";

const navigation = ["/articles", "/route", "/practice", "/search"] as const;
type NavigationItem = (typeof navigation)[number];

const navigationItems = {
  "/articles": "articles",
  "/route": "pathway",
  "/practice": "practice",
  "/search": "search",
} as const;

type Props = {
  /** What this page is called, in the browser's tab and in search results. */
  title: string;
  description?: string;
  /** The place in the header that this page belongs to. */
  here?: NavigationItem;
  /** The address of this page without its language; none where no other language is offered. */
  path?: string;
  /** The languages that this page is in, where it is not in all. */
  languages?: readonly Language[];
  /** Replaces the single reading column; the page then lays itself out inside `main`'s place. */
  layout?: "column" | "bare";
  children: ReactNode;
};

/** What every page stands in: skip link, header, main, footer. */
export const PageShell = ({
  title,
  description,
  here,
  path,
  languages = allLanguages,
  layout = "column",
  children,
}: Props) => {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).shell;
  const others = languages.filter((one) => one !== language);
  return (
    <>
      <Head>
        <title>{`${title} · iatroX`}</title>
        {description && <meta name="description" content={description} />}
      </Head>
      <a className="skip" href="#main">
        {messages.skip}
      </a>
      <header className="bar">
        <a className="wordmark" href={addressIn(language, "/")} aria-label={messages.home}>
          <Wordmark />
        </a>
        <nav aria-label={messages.mainNavigation}>
          {navigation.map((position) => (
            <a
              key={position}
              href={addressIn(language, position)}
              aria-current={position === here ? "page" : undefined}
            >
              {messages[navigationItems[position]]}
            </a>
          ))}
          {path !== undefined &&
            others.map((other) => (
              <a key={other} href={addressIn(other, path)} lang={other} hrefLang={other}>
                {ownName(other)}
              </a>
            ))}
        </nav>
      </header>
      {layout === "bare" ? (
        children
      ) : (
        <div className="page">
          <main id="main">{children}</main>
        </div>
      )}
      <footer className="foot">
        <span>{messages.disclaimer}</span>
        <a href={addressIn(language, "/privacy")}>{messages.privacy}</a>
        <a href={addressIn(language, "/offline")}>{messages.offline}</a>
      </footer>
    </>
  );
};
