import { describeSource } from "../../../ui/describe-source";
import type { Guide } from "../guide/guide";
import { sectionLabel } from "./section-label";
import { sectionsUsing } from "./sections-using";

/** Every page the guide rests on, numbered as its marks are on paper. */
export const SourceList = ({ guide }: { guide: Guide }) => (
  <ol className="sources">
    {guide.sources.map((source) => (
      <li key={source.id} id={`source-${source.id}`}>
        <a href={source.url} rel="noopener">
          {source.title}
        </a>
        <span className="source-address">{source.url}</span>
        <span className="meta block">
          {source.publisher} · {describeSource(source, guide.language)}
        </span>
        {source.secondary && <span className="meta block">Secondary: not by the body that owns the rule.</span>}
        <UsedIn sections={sectionsUsing(guide, source.id)} />
      </li>
    ))}
  </ol>
);

const UsedIn = ({ sections }: { sections: Guide["sections"] }) =>
  sections.length > 0 && (
    <span className="meta block">
      Used in{" "}
      {sections.map((section, index) => (
        <span key={section.anchor}>
          {index > 0 && ", "}
          <a href={`#${section.anchor}`}>{sectionLabel(section)}</a>
        </span>
      ))}
    </span>
  );
