import type { Guide } from "./guide";

const stepNumber = (anchor: string) => /^step-(\d+)$/.exec(anchor)?.[1];

const ContentsList = ({ sections }: { sections: Guide["sections"] }) => (
  <ol className="contents-list">
    {sections.map(({ anchor, heading }) => (
      <li key={anchor}>
        <a href={`#${anchor}`}>
          {stepNumber(anchor) && <span className="contents-step">{stepNumber(anchor)}</span>}
          <span>{heading}</span>
        </a>
      </li>
    ))}
  </ol>
);

/** The way around a guide: beside the text where there is room, folded above it where there is not. */
export const Contents = ({ sections, place }: { sections: Guide["sections"]; place: "beside" | "above" }) =>
  place === "beside" ? (
    <nav className="contents-beside" aria-labelledby="contents-title">
      <p id="contents-title" className="contents-title">
        On this page
      </p>
      <ContentsList sections={sections} />
    </nav>
  ) : (
    <nav className="contents-above" aria-label="On this page">
      <details>
        <summary>On this page</summary>
        <ContentsList sections={sections} />
      </details>
    </nav>
  );
