/** How many sentences of the page a card shows where its mark is for a whole list. */
const most = 3;

/** The page on which the excerpts are listed; asked for once. A failure is asked again. */
let listed: Promise<Document> | undefined;
const load = (address: string): Promise<Document> => {
  listed ??= fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject()))
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

/** Copies to the card what its list says of a source. */
const fill = (card: HTMLElement, entry: Element): void => {
  for (const line of card.querySelectorAll<HTMLElement>("[data-of]")) {
    const text = entry.querySelector(line.dataset.of ?? "")?.textContent ?? "";
    line.textContent = text;
    line.hidden = text === "";
  }
  const line = card.querySelector<HTMLElement>(".source-entry");
  const host = line?.querySelector("span");
  const page = entry.querySelector("a");
  if (!page || !host) return;
  const link = document.importNode(page);
  link.textContent = line?.dataset[entry.querySelector("p + p") ? "secondary" : "official"] ?? "";
  host.textContent = link.host.replace(/^www\./, "");
  line?.replaceChildren(link, " ", host);
};

/** Shows what the page says where the mark stands, above the link that leads there; neither where none of it is kept. */
const fillExcerpts = (card: HTMLElement, entry: Element, mark: Element, isStillOpen: () => boolean): void => {
  const line = card.querySelector<HTMLElement>(".source-excerpts");
  const link = entry.querySelector<HTMLAnchorElement>("p > a");
  for (const old of card.querySelectorAll("blockquote")) old.remove();
  line?.replaceChildren(...(link ? [link.cloneNode(true)] : []));
  if (!link) return;
  const [address = "", source = ""] = link.href.split("#");
  load(address).then(
    (page) =>
      isStillOpen() && line?.before(...excerptsAt(mark, page, source).map((each) => document.importNode(each, true))),
    () => undefined,
  );
};

/** A pressed mark opens a card beside it, with what the list says of its source. A browser without popovers leads to the list. */
export const showSource = (): void => {
  const card = document.getElementById("opened-source");
  const caution = card?.querySelector<HTMLElement>(".source-caution");
  if (!card?.showPopover || !caution) return;
  let shown: Element | undefined;
  /** What stands before the mark: its sentence, above which the card lies where there is no room below. */
  let sentence: Element | undefined;
  // By the time of the click a press beside the card has shut it.
  let wasOpen = false;
  const isOpen = () => card.matches(":popover-open");
  document.addEventListener("pointerdown", () => {
    wasOpen = isOpen();
  });
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.source-pill");
    const entry = mark && document.getElementById(mark.hash.slice(1));
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const again = mark === shown && (wasOpen || isOpen());
    wasOpen = false;
    if (isOpen()) card.hidePopover();
    if (again) return;
    shown = mark;
    sentence?.removeAttribute("data-sourced");
    sentence = mark.parentElement?.previousElementSibling ?? mark;
    sentence.setAttribute("data-sourced", "");
    fill(card, entry);
    caution.hidden = !mark.classList.contains("source-pill-caution");
    fillExcerpts(card, entry, mark, () => shown === mark);
    card.showPopover({ source: mark });
  });
};
