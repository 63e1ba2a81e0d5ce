import type { Problem } from "./problem";

const asText = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A problem as a page, for a form that was sent without script. Needs no stylesheet, so that it always shows. */
export function problemPage({ title, detail, issues = [] }: Problem): string {
  const list = issues
    .filter(({ message }) => message !== detail)
    .map(({ path, message }) => `<li>${asText([...path, message].join(": "))}</li>`)
    .join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${asText(title)} · iatroX</title></head><body><main><h1>${asText(title)}</h1><p>${asText(detail)}</p>${list && `<ul>${list}</ul>`}<p>Go back with your browser and try again, or start from <a href="/practice">the practice page</a>.</p></main></body></html>`;
}
