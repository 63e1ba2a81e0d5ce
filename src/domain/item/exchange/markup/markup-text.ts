/** Elements that begin a paragraph of their own, and those that begin a line. */
const paragraphs = new Set(
  "p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article figure header footer".split(" "),
);
const lines = new Set("br li tr dt dd hr option".split(" "));

/** What is in them is no text of the question. */
const hidden = new Set(
  "script style template iframe object embed applet noscript svg math head title textarea select audio video canvas".split(
    " ",
  ),
);

/** What text can do without. */
const plain = new Set(
  "b strong i em u s small big span font tt code kbd samp var cite q abbr mark label html body tbody thead caption".split(
    " ",
  ),
);

/** What became of markup. `lost`: the names of its elements that text cannot hold. */
export type MarkupText = { text: string; lost: ReadonlySet<string> };

/**
 * Gathers text from markup, event by event, so that no depth of nesting matters. White space folds as in HTML;
 * paragraphs are parted by an empty line.
 */
export const markupText = () => {
  const parts: string[] = [];
  const lost = new Set<string>();
  let concealed = 0;
  let pending: "" | " " | "\n" | "\n\n" = "";
  const breakWith = (gap: "\n" | "\n\n") => {
    if (pending.length < gap.length || pending === " ") pending = gap;
  };
  const add = (text: string) => {
    if (parts.length > 0) parts.push(pending);
    pending = "";
    parts.push(text);
  };
  const touch = (name: string) => {
    if (paragraphs.has(name)) breakWith("\n\n");
    else if (lines.has(name)) breakWith("\n");
    else if ((name === "td" || name === "th") && pending === "") pending = " ";
  };
  return {
    open: (rawName: string, attributes: Readonly<Record<string, string>> = {}) => {
      const name = rawName.toLowerCase();
      if (hidden.has(name)) concealed += 1;
      const isText = paragraphs.has(name) || lines.has(name) || plain.has(name);
      if (!isText || name === "table") lost.add(name);
      if (concealed > 0) return;
      touch(name);
      if (name === "img" && attributes.alt) add(`[${attributes.alt}]`);
    },
    text: (text: string) => {
      if (concealed > 0) return;
      for (const word of text.split(/([ \t\n\r\f]+)/)) {
        if (word === "") continue;
        if (/^[ \t\n\r\f]/.test(word)) pending ||= " ";
        else add(word);
      }
    },
    close: (rawName: string) => {
      const name = rawName.toLowerCase();
      if (hidden.has(name)) concealed = Math.max(0, concealed - 1);
      else if (concealed === 0) touch(name);
    },
    result: (): MarkupText => ({ text: parts.join(""), lost }),
  };
};
