/** The site of an address, as people name it. */
const hostOf = (href: string): string | undefined =>
  URL.canParse(href) ? new URL(href).host.replace(/^www\./, "") : undefined;

/** A page worth opening, with the site that it leads to. */
export const LinkCard = ({ href, title }: { href: string; title: string }) => (
  <p>
    <a className="link-card" href={href}>
      <span className="link-card-title">{title}</span>
      {hostOf(href) && <span className="link-card-text">{hostOf(href)}</span>}
    </a>
  </p>
);
