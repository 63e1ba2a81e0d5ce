import { suggestForImage } from "./judge-url";

const names = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl
  dt em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
  hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math
  menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param
  picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select shadow slot small
  source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title
  tr track tt u ul var video wbr xmp
  animate animatemotion animatetransform circle clippath defs desc ellipse feimage filter foreignobject g glyph
  lineargradient line marker mask metadata path pattern polygon polyline radialgradient rect set stop switch symbol text
  textpath tspan use view maction mi mn mo mrow ms mspace mtext semantics annotation`.split(/\s+/),
);

/** Whether a name is that of an HTML, SVG or MathML element, in any case. */
export const isHtmlElement = (name: string): boolean => names.has(name.toLowerCase());

const suggestions: Record<string, string> = {
  a: "Write a link as [words](https://…).",
  b: "Write **bold**.",
  strong: "Write **bold**.",
  i: "Write *emphasis*.",
  em: "Write *emphasis*.",
  s: "Write ~~struck~~.",
  del: "Write ~~struck~~.",
  code: "Write code between backticks: `code`.",
  pre: "Put code between two lines of three backticks.",
  img: suggestForImage,
  hr: "Write --- on a line of its own.",
  br: "Write <br> alone, without attributes.",
  ul: "Begin each item with a hyphen: - item.",
  ol: "Begin each item with its number: 1. item.",
  li: "Begin each item with a hyphen: - item.",
  p: "Separate paragraphs by an empty line.",
  blockquote: "Begin each quoted line with >.",
  table: "Write a table with | between the cells.",
  sup: "Use the raised character itself, such as ² or ³.",
  sub: "Use the lowered character itself, such as ₂.",
};

/** How an editor writes what they meant by an HTML element. */
export function suggestForHtml(name: string): string {
  const lower = name.toLowerCase();
  if (/^h[1-6]$/.test(lower)) return `Begin the heading's line with ${"#".repeat(Number(lower[1]))} and a space.`;
  const suggestion = Object.hasOwn(suggestions, lower) ? suggestions[lower] : undefined;
  return suggestion ?? "Delete it, or put it between backticks if readers should see it as code.";
}
