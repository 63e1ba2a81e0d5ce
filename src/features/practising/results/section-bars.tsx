import type { Results } from "../../../domain/block/results";
import { scoreWords } from "./score-words";

/** How each section of the guide went, as bars whose words say the same. */
export const SectionBars = ({ sections }: { sections: Results["sections"] }) => (
  <ul className="m-0 grid list-none gap-4 p-0">
    {sections.map(({ article, section, heading, right, total }) => (
      <li key={`${article}#${section}`}>
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <a className="inline-flex min-h-target items-center" href={`/articles/${article}#${section}`}>
            {heading}
          </a>
          <span className="text-fine text-quiet">{scoreWords({ right, total })}</span>
        </p>
        <svg className="block w-full" height="10" aria-hidden="true" focusable="false">
          <rect width="100%" height="10" rx="5" fill="var(--line)" />
          <rect width={`${(100 * right) / total}%`} height="10" rx="5" fill="var(--good)" />
        </svg>
      </li>
    ))}
  </ul>
);
