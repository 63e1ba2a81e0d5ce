/** Drawn on a grid of 24, as lines of one weight without fills, so that they print and show in forced colours. */
const paths = {
  answered: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z",
  articles:
    "M12 6.75C10 5.25 7.25 4.5 3.75 4.75v13.5c3.5-.25 6.25.5 8.25 2 2-1.5 4.75-2.25 8.25-2V4.75C16.75 4.5 14 5.25 12 6.75zM12 6.75v13.5",
  chevron: "M9 5l7 7-7 7",
  close: "M6 6l12 12M18 6 6 18",
  down: "M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5",
  flag: "M6 21V4h11.5l-2.75 4.75 2.75 4.75H6",
  home: "M3.5 11.5 12 4.5l8.5 7M6 9.75v9.75h12V9.75M10 19.5v-5.25h4v5.25",
  menu: "M4 7h16M4 12h16M4 17h10",
  next: "M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5",
  note: "M4 20v-5L14.5 4.5l5 5L9 20zM12 7l5 5",
  partly: "M4.5 10.25c2.5-2.5 5-2.5 7.5 0s5 2.5 7.5 0M4.5 16.25c2.5-2.5 5-2.5 7.5 0s5 2.5 7.5 0",
  pathway:
    "M5.75 20.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM18.25 8a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM8 18.25h7.25a3.1 3.1 0 0 0 0-6.25h-6.5a3.1 3.1 0 0 1 0-6.25H16",
  pause: "M7.5 5H10v14H7.5zM14 5h2.5v14H14z",
  practice:
    "M7 4.5h10A2.5 2.5 0 0 1 19.5 7v10a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 17V7A2.5 2.5 0 0 1 7 4.5zM8.25 12.25l2.75 2.75 5-5.5",
  previous: "M19.5 12h-15M11 5.5 4.5 12l6.5 6.5",
  search: "M10.75 4.5a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM15.5 15.5 20 20",
  strike: "M6.5 19.5 12 5l5.5 14.5M3.5 13.75h17",
  tick: "M5 12.5l4.5 4.5L19 7.5",
  up: "M12 19.5v-15M5.5 11 12 4.5l6.5 6.5",
  warning: "M12 4.5v9.5M12 19v.01",
} as const;

export type IconName = keyof typeof paths;

/** A picture beside its word, which a screen reader leaves out. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
