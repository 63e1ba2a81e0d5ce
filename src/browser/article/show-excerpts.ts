/** How many sentences of the page a card shows where its mark is for a whole list. */
const most = 3;

/** The page on which the excerpts are listed; asked for once. A failure is asked again. */
let listed: Promise<Document> | undefined;
const load = (address: string): Promise<Document> => {
  listed ??= fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${response.status}`))))
    .then((html) => new DOMParser().parseFromString(html, "text/html"));
  listed.catch(() => {
    listed = undefined;
  });
  return listed;
};

/** The sentences of the page `source` behind the facts around a mark. */
const excerptsAt = (mark: Element, page: Document, source: string): Element[] => {
  const entries = page.getElementById(source)?.closest("section")?.querySelectorAll<HTMLElement>("[data-fact]") ?? [];
  const within = (block: Element | null) =>
    [...entries].filter(({ dataset }) => block?.querySelector(`#fact-${dataset.fact}`));
  const found = [within(mark.closest("li, p, td")), within(mark.closest("section"))].find(({ length }) => length > 0);
  return (found ?? []).slice(0, most).flatMap((entry) => entry.querySelector("blockquote") ?? []);
};

/** A card shows what its page says where its mark is pressed; its link leads there where it cannot. */
export const showExcerpts = (): void => {
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element && event.target.closest<HTMLButtonElement>(".source-pill");
    const card = mark ? document.getElementById(mark.getAttribute("popovertarget") ?? "") : null;
    const link = card?.querySelector<HTMLAnchorElement>(".source-excerpts");
    if (!mark || !card || !link) return;
    const show = (...excerpts: Element[]) => {
      for (const old of card.querySelectorAll("blockquote")) old.remove();
      link.before(...excerpts);
    };
    show();
    const [address = "", source = ""] = link.href.split("#");
    load(address).then(
      (page) => show(...excerptsAt(mark, page, source).map((each) => document.importNode(each, true))),
      () => undefined,
    );
  });
};
