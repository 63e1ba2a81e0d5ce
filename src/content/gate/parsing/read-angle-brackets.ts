import { isHtmlElement } from "../judge/html-elements";
import { isComponentName, nearestComponent } from "../vocabulary";

/** What a `<` outside code is: part of a tag, a line break, or just a sign in a sentence. */
export type AngleBracketRole = "tag" | "break" | "text";

const breakTag = /<br[ \t]*\/?>/iy;
const autolink = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const start = /<(\/?)[ \t]*([\p{ID_Start}$_][\p{ID_Continue}$_-]*)([^<>]{0,1000}(>?))/uy;
const quoted = /"[^"]{0,2100}"|'[^']{0,2100}'/g;

/**
 * Tells the role of each `<` of a text by its offset. A `<` that neither opens nor closes a component or an element is
 * text: `<3.5`, `x <= y`, `<your name>`, `<!--`. A name is a tag when it is known, written like a component, has
 * attributes with a value, closes itself, or has its partner somewhere in the text.
 */
export function readAngleBrackets(text: string): (offset: number) => AngleBracketRole {
  const opened = namesAfter(text, /<([\p{ID_Start}$_][\p{ID_Continue}$_-]*)/gu);
  const closed = namesAfter(text, /<\/[ \t]*([\p{ID_Start}$_][\p{ID_Continue}$_-]*)/gu);
  const hasFragment = text.includes("</>");
  return (offset) => {
    if (matchAt(breakTag, text, offset)) return "break";
    if (matchAt(autolink, text, offset)) return "text";
    if (hasFragment && (text.startsWith("<>", offset) || text.startsWith("</>", offset))) return "tag";
    const match = matchAt(start, text, offset);
    if (!match) return "text";
    const [, slash = "", name = "", rest = "", end = ""] = match;
    const partners = slash ? opened : closed;
    const withoutQuotes = rest.replace(quoted, '""');
    const paired = partners.has(name.toLowerCase());
    const valued = /=\s*["'{]|^\s+[\w:-]+\s*=\s*[^\s=]|\{/.test(withoutQuotes);
    const whole = end === ">" && /^\s*\/?>$/.test(withoutQuotes);
    const selfClosing = /\/>$/.test(withoutQuotes);
    const marked = paired || valued || selfClosing;
    if (isComponentName(name)) return "tag";
    if (isHtmlElement(name)) {
      const bounded = /^[\s/>.:]|^$/.test(rest);
      return bounded && (marked || whole || (end === ">" && name.length > 1)) ? "tag" : "text";
    }
    if (/^\p{Lu}/u.test(name) || nearestName(name)) return marked || whole || /^[.:]\S*>/.test(rest) ? "tag" : "text";
    return marked || (end === ">" && (name in Object.prototype || name === "prototype")) ? "tag" : "text";
  };
}

const nearestName = (name: string): boolean => nearestComponent(name)?.toLowerCase() === name.toLowerCase();

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function namesAfter(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map((match) => (match[1] ?? "").toLowerCase()));
}
