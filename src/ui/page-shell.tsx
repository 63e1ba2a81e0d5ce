import Head from "next/head";
import type { ReactNode } from "react";
import { allFeedAddress } from "../domain/article/history-address";
import { addressIn, languages as allLanguages, type Language, ownName } from "../domain/language";
import { runnerMessagesIn } from "../messages/runner-messages";
import { builtFile } from "./built-file";
import { Icon } from "./icon";
import { useLanguage } from "./language-context";
import { useHasStudio } from "./studio-context";
import { Wordmark } from "./wordmark";

/** The four places of the site, each with its icon and its word. */
const navItems = [
  { path: "/", name: "home" },
  { path: "/route", name: "pathway" },
  { path: "/practice", name: "practice" },
  { path: "/articles", name: "articles" },
] as const;

const menuRows = [
  { path: "/practice/progress", name: "progress" },
  { path: "/practice/my-data", name: "myData" },
  { path: "/offline", name: "offline" },
  { path: "/sign-in", name: "signIn" },
  { path: "/privacy", name: "privacy" },
] as const;

type Props = {
  /** What this page is called, in the browser's tab and in search results. */
  title: string;
  description?: string;
  /** The place in the header that this page belongs to. */
  here?: (typeof navItems)[number]["path"] | "/search";
  /** The address of this page without its language; none where only this language has it. */
  path?: string;
  /** The languages that the page at `path` is in, where it is not in all. Others are offered the list of their guides. */
  languages?: readonly Language[];
  /** Replaces the single reading column; the page then lays itself out inside `main`'s place. */
  layout?: "column" | "bare";
  /** The script that offers a reader's own language: not where the page's own has it, nor where React draws the header again. */
  offersLanguage?: boolean;
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
  offersLanguage = true,
  children,
}: Props) => {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).shell;
  const hasStudio = useHasStudio();
  const addressOf = (other: Language) =>
    addressIn(other, path !== undefined && languages.includes(other) ? path : "/articles");
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
        <a className="wordmark" href={addressIn(language, "/")} aria-label={messages.wordmark}>
          <Wordmark />
        </a>
        <nav aria-label={messages.mainNavigation}>
          {navItems.map(({ path, name }) => (
            <a key={path} href={addressIn(language, path)} aria-current={path === here ? "page" : undefined}>
              <Icon name={name} />
              {messages[name]}
            </a>
          ))}
        </nav>
        <div className="bar-tools">
          {allLanguages
            .filter((other) => other !== language)
            .map((other) => (
              <a
                key={other}
                href={addressOf(other)}
                lang={other}
                hrefLang={other}
                data-offer={runnerMessagesIn(other).shell.offer}
                aria-label={`${ownName(other)} (${other.toUpperCase()})`}
              >
                <span className="bar-language">{ownName(other)}</span>
                <span className="bar-code">{other.toUpperCase()}</span>
              </a>
            ))}
          <a href={addressIn(language, "/search")} aria-current={here === "/search" ? "page" : undefined}>
            <Icon name="search" />
            <span className="bar-word">{messages.search}</span>
          </a>
          <button type="button" popoverTarget="menu">
            <Icon name="menu" />
            <span className="bar-word">{messages.menu}</span>
          </button>
          <a className="bar-foot" href="#menu">
            <Icon name="menu" />
            <span className="bar-word">{messages.menu}</span>
          </a>
        </div>
      </header>
      {layout === "bare" ? (
        children
      ) : (
        <div className="page">
          <main id="main">{children}</main>
        </div>
      )}
      <footer className="foot">
        <p>{messages.disclaimer}</p>
        <nav id="menu" popover="auto" className="site-menu" aria-label={messages.menu}>
          {hasStudio && <a href={addressIn(language, "/studio")}>{messages.studio}</a>}
          {menuRows.map(({ path, name }) => (
            <a key={path} href={addressIn(language, path)}>
              {messages[name]}
            </a>
          ))}
          <a href={allFeedAddress(language)}>{messages.feed}</a>
        </nav>
      </footer>
      {offersLanguage && <script src={builtFile("/generated/language.js")} defer />}
    </>
  );
};
