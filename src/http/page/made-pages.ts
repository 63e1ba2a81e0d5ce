/** Kept on the process: the server in front of the pages and the handler that makes them anew load this module apart. */
const shared = globalThis as typeof globalThis & { iatroxMadePages?: number };

/** How often a page was made anew in this process. Whatever was kept of pages before the last time may be old. */
export const madePages = (): number => shared.iatroxMadePages ?? 0;

export const noteMadePage = (): void => {
  shared.iatroxMadePages = madePages() + 1;
};
