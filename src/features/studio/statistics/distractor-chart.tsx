import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** `letter`: what the chart calls it by; `shares`: of each third, from the least able up. */
export type TracedOption = { letter: string; isKey: boolean; shares: readonly number[] };

const [width, height] = [360, 210];
const [left, right, top, bottom] = [40, 320, 12, 170];
const label = 14;

const across = (third: number) => left + 20 + (third * (right - left - 40)) / 2;
const up = (share: number) => bottom - share * (bottom - top);

/** Heights of the labels at the ends of lines, moved apart where lines end close to each other. */
const labelHeights = (ends: readonly number[]): number[] => {
  const order = ends.map((end, index) => ({ end, index })).sort((one, other) => one.end - other.end);
  const heights: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { end, index } of order) {
    last = Math.max(end, last + label);
    heights[index] = last;
  }
  const over = Math.max(0, last - bottom);
  return heights.map((each) => each - over);
};

/**
 * The share of each option among the least able third, the middle one and the most able one, as lines (Haladyna 2004, trace lines):
 * the key's should rise, and no other. The key is the thick one; all end at their letter. `alternative`: what it shows, in a sentence.
 */
export const DistractorChart = ({
  options,
  alternative,
}: {
  options: readonly TracedOption[];
  alternative: string;
}) => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const heights = labelHeights(options.map(({ shares }) => up(shares[2] ?? 0)));
  return (
    <svg className="block w-full max-w-lg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={left} x2={right} y1={up(share)} y2={up(share)} stroke="var(--line)" />
          <text x={left - 6} y={up(share) + 4} fill="var(--quiet)" fontSize="12" textAnchor="end">
            {Math.round(100 * share)}
          </text>
        </g>
      ))}
      {messages.thirds.map((third, index) => (
        <text key={third} x={across(index)} y={bottom + 20} fill="var(--quiet)" fontSize="12" textAnchor="middle">
          {third}
        </text>
      ))}
      {options.map(({ letter, isKey, shares }, index) => (
        <g key={letter}>
          <polyline
            points={shares.map((share, third) => `${across(third)},${up(share)}`).join(" ")}
            fill="none"
            stroke={isKey ? "var(--accent)" : "var(--quiet)"}
            strokeWidth={isKey ? 4 : 1.5}
            strokeDasharray={isKey ? undefined : ["6 3", "2 3", "10 3", "6 3 2 3"][index % 4]}
          />
          <text
            x={across(2) + 12}
            y={(heights[index] ?? 0) + 4}
            fill={isKey ? "var(--ink)" : "var(--quiet)"}
            fontSize="13"
            fontWeight={isKey ? 700 : 400}
          >
            {letter}
            {isKey && ` ${messages.key}`}
          </text>
        </g>
      ))}
    </svg>
  );
};
