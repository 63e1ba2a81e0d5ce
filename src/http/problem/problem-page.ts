import { addressIn, type Language, languages, originalLanguage, ownName } from "../../domain/language";
import { apiErrorText } from "../../messages/api-error-text";
import { messagesIn } from "../../messages/messages";
import { tooLong } from "../endpoint/form-text";
import type { ProblemDetails } from "./problem-details";

const asText = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The texts of a problem in English are its own; in another language they are those of its type. */
const textsOf = (language: Language, { type, title, detail, issues = [] }: ProblemDetails) => {
  if (language !== originalLanguage) {
    const messageType = issues.some(({ message }) => message === tooLong) ? "too-long" : type;
    const { heading, details } = messagesIn(language).problemPage;
    const own = Object.entries(details).find(([name]) => messageType.endsWith(`:${name}`));
    return { title: heading, detail: own?.[1] ?? apiErrorText(messageType, language), list: [] };
  }
  const others = issues.filter(({ message }) => message !== detail);
  return { title, detail, list: others.map(({ path, message }) => [...path, message].join(": ")) };
};

/** What the build put in place of it: see `src/ui/style-sheet.tsx`. The page reads well without, too. */
const sheet = () => process.env.PAGE_STYLE;

/** A problem as a page, for a form that was sent without script. `wayOn`: where whoever sent it may begin anew. */
export function problemPage(
  problem: ProblemDetails,
  language: Language,
  wayOn: "practice" | "articles" | "sign-in" | "studio",
): string {
  const { wayOn: goOn, destinations } = messagesIn(language).problemPage;
  const { title, detail, list } = textsOf(language, problem);
  const items = list.map((text) => `<li>${asText(text)}</li>`).join("");
  const others = languages
    .filter((other) => other !== language)
    .map(
      (other) => `<a href="${addressIn(other, `/${wayOn}`)}" lang="${other}" hreflang="${other}">${ownName(other)}</a>`,
    );
  const css = sheet();
  const style = css ? `<style>${css}</style>` : "";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${asText(title)} · iatroX</title><link rel="icon" href="/icon.svg" type="image/svg+xml">${style}</head><body><div class="page"><main class="prose"><h1>${asText(title)}</h1><p>${asText(detail)}</p>${items && `<ul>${items}</ul>`}<p>${asText(goOn)} <a href="${addressIn(language, `/${wayOn}`)}">${asText(destinations[wayOn])}</a>.</p><p>${others.join(" ")}</p></main></div></body></html>`;
}
