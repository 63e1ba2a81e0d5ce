/** Pages that say that something is not there, or did not work. */
export const errorPage = {
  status: (code: number) => `Error ${code}`,
  allArticles: "See all guides",
  start: "Go to the start page",
  missing: {
    title: "Page not found",
    heading: "There is no page at this address",
    why: "The address may be mistyped, or the page may have been taken down. If you followed a link, it may be out of date.",
    articles: "All guides are in one list, and the search looks through every sentence of them.",
    search: "Search the guides",
    block: "A block of questions opens only in the browser that began it.",
    newBlock: "Begin a new block",
  },
  gone: {
    title: (article: string) => `Withdrawn: ${article}`,
    heading: "This guide is no longer given out",
    since: (day: string) => `Withdrawn on ${day}`,
    instead: "Read this guide instead",
    historyStays: "Questions that you answered on it stay in your history.",
  },
  broken: {
    title: "Something went wrong",
    heading: "Something went wrong on our side",
    why: "It is not your fault. Answers that were marked as saved are safe. Wait a minute, then load the page again.",
  },
};
