/** An element with a class and what stands in it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
};

export const button = (label: string, kind: "plain" | "quiet", press: () => void): HTMLButtonElement => {
  const made = element("button", `button button-${kind}`, label);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
};

/** A notice that is there while it says something, and is read out then. */
export const makeNote = () => {
  const note = element("p", "notice");
  note.setAttribute("role", "status");
  note.hidden = true;
  const say = (text: string): void => {
    note.textContent = text;
    note.hidden = text === "";
  };
  return { note, say };
};
