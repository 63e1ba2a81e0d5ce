import Head from "next/head";
import type { ReactNode } from "react";
import { Wordmark } from "./wordmark";

const places = [
  { href: "/articles", label: "Guides" },
  { href: "/practice", label: "Practice" },
];

type Props = {
  /** What this page is called, in the browser's tab and in search results. */
  title: string;
  description?: string;
  /** The place in the header that this page belongs to, by its address. */
  here?: string;
  /** Replaces the single reading column; the page then lays itself out inside `main`'s place. */
  layout?: "column" | "bare";
  children: ReactNode;
};

/** What every page stands in: skip link, header, main, footer. */
export const PageShell = ({ title, description, here, layout = "column", children }: Props) => (
  <>
    <Head>
      <title>{`${title} · iatroX`}</title>
      {description && <meta name="description" content={description} />}
    </Head>
    <a className="skip" href="#main">
      Skip to the content
    </a>
    <header className="bar">
      <a className="wordmark" href="/" aria-label="iatroX, home">
        <Wordmark />
      </a>
      <nav aria-label="Main">
        {places.map(({ href, label }) => (
          <a key={href} href={href} aria-current={href === here ? "page" : undefined}>
            {label}
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
      <span>iatroX explains official rules; it does not make them. Check the official source before you act.</span>
      <a href="/privacy">Privacy</a>
    </footer>
  </>
);
