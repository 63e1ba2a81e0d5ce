import { counted } from "./formats";

/** What editors see of everything that ages: official pages, links, reports, jobs. Days come ready to print. */
export const care = {
  title: "Care",
  description: "What ages in the guides, and what waits for somebody to look into it.",
  lead: "What has changed, broken or grown old since the guides were published.",
  outcomes: { settled: "Settled: nothing changes.", answered: "The report is closed." },
  waiting: {
    watchTasks: (count: number) =>
      counted(
        count,
        "official page changed where a fact rests on it",
        "official pages changed where facts rest on them",
      ),
    reports: (count: number) => counted(count, "report of a reader", "reports of readers"),
    brokenPages: (count: number) => counted(count, "link that leads nowhere", "links that lead nowhere"),
    flaggedItems: (count: number) =>
      counted(count, "question whose answers look odd", "questions whose answers look odd"),
    lintedItems: (count: number) => counted(count, "wording problem in a question", "wording problems in questions"),
    failedJobs: (count: number) => counted(count, "job of the server that fails", "jobs of the server that fail"),
  },
  tasks: {
    heading: "Official pages that changed",
    none: "No official page says anything else where a fact rests on it.",
    before: "The page said",
    now: "The page says now",
    gone: "Nothing like it is left on the page.",
    quote: "The guide says",
    unstated: "No guide states this fact any more.",
    seen: (day: string) => `Seen on ${day}`,
    again: (day: string) => `changed again on ${day}`,
    makeDraft: "Make a draft",
    makeDraftWhat: (guide: string) => `“${guide}” opens as a draft, with both texts as a remark at the sentence.`,
    dismiss: "Nothing changes",
    reason: "Why nothing changes",
    reasonHint: "At least ten letters. It is kept with the change.",
  },
  /** The remark at the sentence, in the draft that is to change it. `now` is empty where nothing like it is left. */
  remark: (url: string, before: string, now: string) =>
    `${url} changed.\nIt said: ${before}\n${now === "" ? "Nothing like it is left on the page." : `It says now: ${now}`}`,
  reports: {
    heading: "Reports of readers",
    none: "No report is open.",
    part: "Part:",
    revision: (number: number) => `version ${number}`,
    reported: (day: string, times: number) => (times > 1 ? `${day}, sent ${times} times` : day),
    answered: "They answered",
    key: "Right answer",
    unknown: "no longer known",
    note: "What came of it",
    noteHint:
      "Whoever reported it reads this under Progress if they practise here, and gets it by mail if they left an address.",
    mailed: (count: number) => `The note goes by mail to ${counted(count, "address", "addresses")}.`,
    close: "Close the report",
  },
  items: {
    heading: "Questions whose answers look odd",
    none: "No question in use stands out among those that thirty people have answered.",
    others: (count: number) => `Others, less grave (${count})`,
    all: "Statistics of all questions",
  },
  lint: {
    heading: "Questions whose wording breaks a rule",
    none: "No wording problem in the published questions.",
    others: (count: number) => `Others (${count})`,
  },
  links: {
    heading: "Links",
    none: "No link leads nowhere.",
    broken: (first: string, last: string) => `Failed on ${first} and on ${last}`,
    failing: (count: number) => `Failed once so far (${count})`,
    failedOn: (day: string) => `Failed on ${day}`,
    inside: "Links inside the site are checked when a guide is published.",
  },
  outcome: {
    read: "it answers",
    robots: "its site asks programs not to read it",
    closed: "it answers people alone",
    unreadable: "it is no text, such as a PDF",
    unlike: "none of our sentences is on it",
    gone: "there is no such page",
    broken: "its server reports an error",
    unreachable: "no answer",
    refused: "its address is not on the public internet",
    endless: "it does not end",
  },
  uncompared: (count: number) => `Pages that only a person can compare (${count})`,
  facts: (count: number) => counted(count, "fact", "facts"),
  watch: {
    off: "Nobody looks at the official pages: the watch is not switched on (SOURCE_WATCH in the README).",
    on: (pages: number, day: string) => `${counted(pages, "page", "pages")} looked at, last on ${day}.`,
    notYet: "The watch is switched on and has not looked yet.",
  },
  articles: {
    heading: "Guides by review date",
    others: (count: number) => `Read more recently (${count})`,
    reviewed: (day: string) => `Read against its sources on ${day}`,
  },
  sources: {
    heading: "Facts by age of their source",
    none: "No guide has a fact yet.",
    states: { red: "Overdue", amber: "To be read again", fresh: "Fresh" },
    group: (state: string, sources: number, facts: string) =>
      `${state}: ${counted(sources, "source", "sources")}, ${facts}`,
    readOn: (day: string) => `the watch last looked on ${day}`,
    overdueFrom: (day: string) => `overdue from ${day}`,
  },
  jobs: {
    heading: "Jobs of the server",
    none: "No job has run yet.",
    names: {
      tidy: "Delete what is past its time",
      "purge-turns": "Forget who used up limits",
      "count-answers": "Count answers for the statistics of questions",
      "watch-pages": "Look at official pages and links",
    },
    running: "Running",
    next: (time: string) => `Next: ${time}`,
    last: (time: string) => `Last ended well: ${time}`,
    never: "Has not ended well yet",
    failed: (failures: number) => `${counted(failures, "failure", "failures")} in a row:`,
  },
};
