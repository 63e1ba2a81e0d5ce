import { formatDay } from "../../../ui/format-day";
import type { Guide } from "./guide";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const GuideHead = ({ guide }: { guide: Guide }) => (
  <header>
    <nav className="crumb" aria-label="You are here">
      <a href="/articles">Guides</a>
      <span aria-hidden="true">/</span>
      <span aria-current="page">{guide.title.split(":")[0]}</span>
    </nav>
    <h1 className="mt-2">{guide.title}</h1>
    <p className="mt-3 text-lead text-quiet">{guide.summary}</p>
    <ul className="meta facts-line mt-4">
      <li>{counted(guide.minutes, "minute", "minutes")} to read</li>
      {guide.sources.length > 0 && <li>{counted(guide.sources.length, "source", "sources")}</li>}
      <li>
        Reviewed <time dateTime={guide.reviewed}>{formatDay(guide.reviewed, guide.language)}</time>
      </li>
      <li>
        Next review <time dateTime={guide.nextReview}>{formatDay(guide.nextReview, guide.language)}</time>
      </li>
    </ul>
  </header>
);
