import type { Source } from "../../../domain/article/source";

/** The way to the page itself. A page by somebody other than the owner of the rule is not called official. */
export const SourceLink = ({ source, describedBy }: { source: Source; describedBy: string }) => (
  <a href={source.url} rel="noopener" aria-describedby={describedBy}>
    {source.secondary ? "Secondary source" : "Official source"}
  </a>
);
