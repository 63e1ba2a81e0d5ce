import type { BrowserContext } from "@playwright/test";
import { makeTestFont } from "./test-font";

/** How wide letters are, in em: narrower than Arial Narrow, like Arial, wider than Verdana and DejaVu Sans in bold. */
export const letterWidths = { narrow: 0.4, usual: 0.52, wide: 0.72 };

export type Letters = keyof typeof letterWidths;

/** Has every page of a context drawn in letters of our own, so that its lines break alike on every machine. Needs script. */
export const wearLetters = (context: BrowserContext, letters: Letters) =>
  context.addInitScript(
    (font) => {
      const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
      document.fonts.add(new FontFace("Test letters", bytes.buffer, { weight: "100 900" }));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { font-family: "Test letters" !important; }');
      document.adoptedStyleSheets.push(sheet);
    },
    Buffer.from(makeTestFont("Test letters", letterWidths[letters])).toString("base64"),
  );
