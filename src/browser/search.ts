import { openBySlash } from "./searching/open-by-slash";

/** In ms. Long enough that a word typed at one go asks once. */
const pause = 150;

/** A word that a keyboard proposed, a phrase that was spoken or pasted: nothing is waited for. */
const isWhole = ({ inputType, data }: InputEvent) => inputType === "insertFromPaste" || (data?.length ?? 0) > 1;

/** What a page says of a search: how much was found, then the results. */
const answersOf = (page: Document) => [...page.querySelectorAll("[data-answer]")];

/** The links to this page in another language. */
const offersOf = (page: Document) => [...page.querySelectorAll<HTMLAnchorElement>("a[hreflang]")];

/** Answers while somebody types, with the very page that the form would lead to. */
const answerWhileTyping = (form: HTMLFormElement, input: HTMLInputElement): void => {
  let timer: number | undefined;
  let asking = new AbortController();
  let answered: string | undefined = input.defaultValue.trim();

  const show = async (query: string, address: string, signal: AbortSignal) => {
    const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = answersOf(page);
    if (fresh.length === 0) throw new Error(response.statusText);
    for (const [index, answer] of answersOf(document).entries())
      answer.replaceChildren(...(fresh[index]?.childNodes ?? []));
    for (const [index, link] of offersOf(document).entries()) link.href = offersOf(page)[index]?.href ?? link.href;
    document.title = page.title;
    answered = response.ok ? query : undefined;
    history.replaceState(null, "", address);
  };

  const ask = () => {
    window.clearTimeout(timer);
    const query = input.value.trim();
    asking.abort();
    if (query === answered) return;
    asking = new AbortController();
    const { signal } = asking;
    const address = query === "" ? form.action : `${form.action}?${new URLSearchParams({ q: query })}`;
    show(query, address, signal).catch(() => {
      const [status] = answersOf(document);
      if (signal.aborted) return;
      answered = undefined;
      if (status) status.textContent = form.dataset.failed ?? "";
    });
  };

  form.addEventListener("input", (event) => {
    window.clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    // An event of another kind is the cross that empties the field.
    if (!(event instanceof InputEvent) || isWhole(event)) ask();
    else timer = window.setTimeout(ask, pause);
  });
  form.addEventListener("compositionend", ask);
  form.addEventListener("submit", (event) => {
    // A page that could not be fetched may still be opened.
    if (answersOf(document)[0]?.textContent === form.dataset.failed) return;
    event.preventDefault();
    ask();
  });
  // What was typed before this script ran.
  ask();
};

const form = document.querySelector<HTMLFormElement>("form[data-search]");
const input = form?.querySelector<HTMLInputElement>('input[type="search"]') ?? null;
if (form && input) answerWhileTyping(form, input);
openBySlash();
