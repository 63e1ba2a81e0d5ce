import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

/**
 * The palette: each name in light and in dark. docs/design.md says what each is for; the test of this file computes the
 * contrast of every pair that is used.
 */
export const palette = {
  paper: ["#fbfaf6", "#12191b"],
  raised: ["#ffffff", "#1a2325"],
  ink: ["#1b2326", "#e8edeb"],
  quiet: ["#525e63", "#a9b6b6"],
  line: ["#dcd9cf", "#2e3a3c"],
  edge: ["#79858a", "#708285"],
  accent: ["#0a5a5c", "#7fd0c8"],
  "accent-strong": ["#074547", "#a3e0da"],
  "accent-ink": ["#ffffff", "#06292a"],
  "accent-soft": ["#e4f0ee", "#173234"],
  warn: ["#854706", "#f3b562"],
  "warn-soft": ["#fdf1dc", "#322715"],
  good: ["#1a6437", "#86d6a1"],
  "good-soft": ["#e3f2e7", "#16301f"],
  bad: ["#9b2226", "#f29b95"],
  "bad-soft": ["#fbe6e4", "#3a1f1f"],
  mark: ["#ffe9a8", "#453a0e"],
  panel: ["#0a5a5c", "#173234"],
  "panel-ink": ["#ffffff", "#e8edeb"],
  "panel-action": ["#ffffff", "#7fd0c8"],
  "panel-action-ink": ["#074547", "#06292a"],
} satisfies Record<string, [light: string, dark: string]>;

const fonts = {
  "--serif": '"Iowan Old Style", Charter, "Sitka Text", "Noto Serif", Cambria, Georgia, serif',
  "--sans": 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
};

const variables = (pick: (pair: [string, string]) => string) =>
  Object.fromEntries(Object.entries(palette).map(([name, pair]) => [`--${name}`, pick(pair as [string, string])]));

/**
 * Sizes by kind and step, as on a phone and, where it differs, from 40rem up. Text and distances are in rem, so that the
 * size that a reader has set holds for both. Steps of distance have the numbers of Tailwind's utilities.
 */
export const tokens: Record<"text" | "leading" | "space" | "radius", Record<string, [phone: string, desk?: string]>> = {
  text: {
    title: ["1.75rem", "2.5rem"],
    heading: ["1.375rem", "1.75rem"],
    sub: ["1.0625rem", "1.125rem"],
    lead: ["1.0625rem", "1.25rem"],
    body: ["1.0625rem", "1.125rem"],
    small: ["0.9375rem"],
    micro: ["0.8125rem"],
  },
  // Of headings, of rows, of running text.
  leading: { tight: ["1.22", "1.2"], row: ["1.4"], text: ["1.5", "1.55"] },
  space: {
    1: ["0.25rem"],
    2: ["0.5rem"],
    3: ["0.75rem"],
    4: ["1rem"],
    6: ["1.5rem"],
    8: ["2rem"],
    12: ["3rem"],
    16: ["4rem"],
    // Between the parts of a section, between sections, and from the edge of the window.
    part: ["1rem", "1.5rem"],
    section: ["1.5rem", "3rem"],
    edge: ["1rem", "2rem"],
  },
  radius: { small: ["4px"], control: ["8px"], card: ["12px"] },
};

/** The tokens of a width as properties: `--text-body`. */
const sizes = (at: 0 | 1) =>
  Object.fromEntries(
    Object.entries(tokens).flatMap(([kind, steps]) =>
      Object.entries(steps).flatMap(([step, values]) => (values[at] ? [[`--${kind}-${step}`, values[at]]] : [])),
    ),
  );

const utilities = (kind: keyof typeof tokens) =>
  Object.fromEntries(Object.keys(tokens[kind]).map((step) => [step, `var(--${kind}-${step})`]));

const config: Config = {
  theme: {
    extend: {
      colors: Object.fromEntries(Object.keys(palette).map((name) => [name, `var(--${name})`])),
      fontFamily: {
        serif: "var(--serif)",
        sans: "var(--sans)",
      },
      fontSize: utilities("text"),
      lineHeight: utilities("leading"),
      spacing: utilities("space"),
      maxWidth: { measure: "42rem", page: "74rem" },
      minHeight: { target: "var(--target)" },
      borderRadius: utilities("radius"),
    },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ":root": {
          "color-scheme": "light dark",
          ...fonts,
          ...sizes(0),
          "--target": "2.75rem",
          ...variables(([light]) => light),
        },
        "@media (min-width: 40rem)": { ":root": sizes(1) },
        // Paper is white whatever the screen prefers: dark is for screens alone.
        "@media screen and (prefers-color-scheme: dark)": { ":root": variables(([, dark]) => dark) },
      });
    }),
  ],
};

export default config;
