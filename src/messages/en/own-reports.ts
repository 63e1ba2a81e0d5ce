/** What somebody reported, under Progress. */
export const ownReports = {
  reported: (reason: string, day: string) => `${reason} (reported on ${day})`,
  open: "No editor has looked into it yet.",
  done: (day: string) => `An editor looked into it on ${day}.`,
};
