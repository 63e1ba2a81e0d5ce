type ChartColumn = {
  /** Unique in its chart. */
  name: string;
  /** Written under the column where there is room for it. */
  label?: string;
  /** Written under the label, from the column on to which it applies. */
  group?: string;
  /** Written over the column. */
  caption?: string;
  value: number;
};

type Props = {
  /** What the picture shows, in a sentence: its text alternative. */
  alternative: string;
  columns: readonly ChartColumn[];
  /** The value of a column of full height. */
  max: number;
};

const width = 360;
const height = 150;
const [top, bottom] = [20, 126];
const line = 14;

/** Values side by side as columns: a picture of plain SVG that needs neither script nor style. */
export function ColumnChart({ alternative, columns, max }: Props) {
  const step = width / Math.max(columns.length, 1);
  const bar = Math.min(step * 0.7, 36);
  const isGrouped = columns.some(({ group }) => group);
  return (
    <svg
      className="block w-full max-w-lg"
      viewBox={`0 0 ${width} ${isGrouped ? height + line : height}`}
      role="img"
      aria-label={alternative}
    >
      <line x1="0" x2={width} y1={bottom} y2={bottom} stroke="var(--edge)" />
      {columns.map(({ name, label, group, caption, value }, position) => {
        const tall = max > 0 ? ((bottom - top) * value) / max : 0;
        const middle = step * (position + 0.5);
        return (
          <g key={name} fill="var(--quiet)" fontSize="12" textAnchor="middle">
            <rect x={middle - bar / 2} y={bottom - tall} width={bar} height={tall} rx="3" fill="var(--accent)" />
            {caption && (
              <text x={middle} y={bottom - tall - 5}>
                {caption}
              </text>
            )}
            {label && (
              <text x={middle} y={bottom + 16}>
                {label}
              </text>
            )}
            {group && (
              <text x={middle} y={bottom + 16 + line}>
                {group}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
