/** How a reader says that something in a guide is wrong. */
export const readingReport = {
  ask: "Report something wrong here",
  section: "In which part?",
  choose: "Choose a part",
  reason: "What is wrong?",
  reasons: {
    outdated: "It is out of date",
    wrong: "It is wrong",
    unclear: "It is unclear",
    typo: "It has a typo",
    "broken-link": "A link leads nowhere",
    accessibility: "I cannot use it (accessibility)",
  },
  text: "What should it say, and where did you read it? (optional)",
  address: "Your e-mail address, for a reply (optional)",
  private: (asksAddress: boolean) =>
    `At most 2,000 characters. ${asksAddress ? "Apart from your address, write" : "Write"} nothing about yourself or a patient.`,
  send: "Send",
  thanksTitle: "Thank you",
  thanks: (section: string) =>
    `An editor will look at “${section}” against its official source. If it is wrong, the guide is mended and the change is told.`,
  back: "Back to where you were",
};
