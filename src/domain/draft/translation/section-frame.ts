/** A heading, or the opening of a component, on the first line of a section. */
const opening = /^(?:#{1,6} .*|<([A-Z]\w*)[^>]*>)[ \t]*(?:\n|$)/;

/** The first line of a section where that begins it, and the last where it ends what the first one opens. */
const frameOf = (section: string): { head: string; foot: string } => {
  const [head, name] = opening.exec(section.trim()) ?? [];
  if (head === undefined) return { head: "", foot: "" };
  const foot = `</${name}>`;
  return { head: head.trim(), foot: name !== undefined && section.trim().endsWith(foot) ? foot : "" };
};

/** The text of a section without what makes it one. */
export const withoutFrame = (section: string): string => {
  const { head, foot } = frameOf(section);
  const text = section.trim().slice(head.length);
  return (foot === "" ? text : text.slice(0, -foot.length)).trim();
};

/**
 * What somebody wrote over a section, as a section again: who selects all of it and writes takes its heading, or the component
 * that it stands in, out with it, and the text would become a part of the section above. `shown`: what they wrote over.
 */
export const keepFrame = (shown: string, typed: string): string => {
  const text = typed.trim();
  const { head, foot } = frameOf(shown);
  if (text === "" || head === "" || opening.test(text)) return text;
  return [head, text, ...(foot === "" ? [] : [foot])].join("\n\n");
};

/** Whether two texts of a section are the same, or one is the other without its frame. */
export const isSameSection = (one: string, other: string): boolean =>
  one.trim() === other.trim() || withoutFrame(one) === other.trim();
