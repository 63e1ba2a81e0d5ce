import { hostOf } from "../sources/source-link";

/** A page worth opening, with the site that it leads to. */
export const LinkCard = ({ href, title }: { href: string; title: string }) => (
  <p>
    <a className="link-card" href={href}>
      <span className="link-card-title">{title}</span>
      {hostOf(href) && <span className="link-card-text">{hostOf(href)}</span>}
    </a>
  </p>
);
