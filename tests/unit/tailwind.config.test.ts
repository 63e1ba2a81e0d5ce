import { describe, expect, test } from "vitest";
import { palette, tokens } from "../../tailwind.config";

type Name = keyof typeof palette;

/** Relative luminance: WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const contrastOf = (one: Name, other: Name) =>
  [0, 1].map((theme) => contrast(palette[one][theme] ?? "", palette[other][theme] ?? ""));

/** Each role of docs/design.md on every background that it stands on. */
const texts: [Name, Name[]][] = [
  ["ink", ["paper", "raised", "accent-soft", "warn-soft", "good-soft", "bad-soft", "mark"]],
  ["quiet", ["paper", "raised", "accent-soft", "mark"]],
  ["accent", ["paper", "raised", "accent-soft", "mark"]],
  ["accent-strong", ["paper", "raised", "accent-soft"]],
  ["accent-ink", ["accent", "accent-strong"]],
  ["good", ["paper", "raised", "good-soft", "mark"]],
  ["bad", ["paper", "raised", "bad-soft", "mark"]],
  ["warn", ["paper", "raised", "warn-soft", "mark"]],
  ["panel-ink", ["panel"]],
  ["panel-action-ink", ["panel-action"]],
];

describe("the palette, in light and in dark", () => {
  test.each(texts.flatMap(([text, backgrounds]) => backgrounds.map((background) => [text, background] as const)))(
    "%s on %s is read with ease",
    (text, background) => {
      expect(Math.min(...contrastOf(text, background))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("the edge of what can be operated is seen", () => {
    for (const background of ["paper", "raised"] as const)
      expect(Math.min(...contrastOf("edge", background))).toBeGreaterThanOrEqual(3);
  });

  test("one of the two rings of the focus is seen on any background", () => {
    const greys = Array.from({ length: 256 }, (_, value) => `#${value.toString(16).padStart(2, "0").repeat(3)}`);
    for (const theme of [0, 1] as const) {
      const worst = Math.min(
        ...greys.map((grey) => Math.max(contrast(palette.ink[theme], grey), contrast(palette.paper[theme], grey))),
      );
      expect(worst).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the ladder", () => {
  test("has seven sizes of text, eight distances and three corners", () => {
    const steps = Object.keys(tokens.space).filter((step) => /^\d+$/.test(step));
    expect([Object.keys(tokens.text).length, steps.length, Object.keys(tokens.radius).length]).toEqual([7, 8, 3]);
  });

  test("reads no smaller than 13 px, and no text to read below 17", () => {
    const pixels = Object.values(tokens.text).map(([phone]) => Number.parseFloat(phone) * 16);
    expect(Math.min(...pixels)).toBe(13);
    expect(Number.parseFloat(tokens.text.body?.[0] ?? "") * 16).toBe(17);
  });
});
