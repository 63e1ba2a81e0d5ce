import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

/**
 * The palette: each name in light and in dark. Ink and quiet on paper, raised or a soft ground reach AA (4.5:1);
 * `edge`, the border of what can be operated, reaches 3:1.
 */
const palette = {
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
  mark: ["#ffe9a8", "#5c4d14"],
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

const config: Config = {
  theme: {
    extend: {
      colors: Object.fromEntries(Object.keys(palette).map((name) => [name, `var(--${name})`])),
      fontFamily: {
        serif: "var(--serif)",
        sans: "var(--sans)",
      },
      fontSize: {
        fine: ["0.9375rem", "1.5"],
        body: ["1.125rem", "1.6"],
        lead: ["1.3125rem", "1.5"],
      },
      maxWidth: { measure: "42rem", page: "74rem" },
      minHeight: { target: "2.75rem" },
      borderRadius: { card: "0.75rem" },
    },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ":root": { "color-scheme": "light dark", ...fonts, ...variables(([light]) => light) },
        // Paper is white whatever the screen prefers: dark is for screens alone.
        "@media screen and (prefers-color-scheme: dark)": { ":root": variables(([, dark]) => dark) },
      });
    }),
  ],
};

export default config;
