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
