import type { Explanation } from "../../domain/diagnostic";

/** What keeps a saved file from readers. `location`: file, line and column, as printed. */
export type ErrorEntry = Explanation & { location: string };

export type ErrorList = { errors: ErrorEntry[] };

const id = "content-errors";
const mostErrors = 20;

const style = `
  position: fixed; inset: auto 0 0 0; z-index: 99; max-height: 50vh; overflow: auto; margin: 0; padding: 1rem 1.25rem;
  background: #7c1d1d; color: #fff; font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 -2px 12px rgb(0 0 0 / 0.4);
`;

const element = (name: string, text: string, css = "") => {
  const made = document.createElement(name);
  made.textContent = text;
  made.style.cssText = css;
  return made;
};

/** Shows over the open page what is wrong with the content; nothing once it is corrected. */
export const showErrors = ({ errors }: ErrorList): void => {
  document.getElementById(id)?.remove();
  if (errors.length === 0) return;
  const panel = element("section", "", style);
  panel.id = id;
  panel.setAttribute("role", "alert");
  panel.append(
    element(
      "p",
      `${errors.length} to mend. Readers go on seeing what was published last.`,
      "margin: 0; font-weight: 700",
    ),
  );
  for (const { location, message, suggestion } of errors.slice(0, mostErrors)) {
    const entry = element("p", "", "margin: 0.75rem 0 0; overflow-wrap: anywhere");
    entry.append(
      element("code", location, "font: 600 14px/1.5 ui-monospace, monospace"),
      element("br", ""),
      `${message} ${suggestion}`,
    );
    panel.append(entry);
  }
  const more = errors.length - mostErrors;
  if (more > 0) panel.append(element("p", `${more} more: see the terminal.`, "margin: 0.75rem 0 0"));
  document.body.append(panel);
};
