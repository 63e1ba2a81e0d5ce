const facts = `
sources:
  - { id: office, title: Office, publisher: Permit Office, url: "https://example.org/", stated: null, checked: 2026-11-25, copy: live }
claims:
  - { id: permits, claim: "The office gives permits to those who ask.", source: office, volatility: low }
  - { id: opening, claim: "The office opens its doors on 5 January 2027.", source: office, volatility: low }
`;

/** A route of two questions and two outcomes, each part of which a test may write otherwise. */
export const smallPathway = (
  parts: Partial<
    Record<
      | "questions"
      | "rules"
      | "lines"
      | "steps"
      | "dates"
      | "wordings"
      | "outcomes"
      | "figures"
      | "systems"
      | "ways"
      | "examples",
      string
    >
  > = {},
): Map<string, string> => {
  const table = {
    questions: `
  - id: where
    ask: { en: "Where are you?", fr: "Où êtes-vous?" }
    why: { en: "It matters.", fr: "Cela compte." }
    answers: [{ id: here, en: Here, fr: Ici }, { id: there, en: There, fr: Là-bas }]
  - id: when
    ask: { en: "When?", fr: "Quand?" }
    why: { en: "It matters.", fr: "Cela compte." }
    answers: [{ id: now, en: Now, fr: Maintenant }, { id: later, en: Later, fr: Plus tard }]`,
    rules: `
  - { when: { where: [here] }, to: stay }
  - { when: { where: [there] }, to: go }`,
    lines: `
  - { id: permit, en: "The office gives permits.", fr: "Le bureau donne des permis.", facts: [permits] }`,
    steps: `
  - { id: ask, en: Ask, fr: Demandez, lines: [permit] }
  - { id: leave, en: Leave, fr: Partez, lines: [permit] }`,
    dates: `
  - { id: doors, day: 2027-01-05, step: ask, en: "The doors open.", fr: "Les portes s’ouvrent.", facts: [opening] }`,
    outcomes: `
  - { id: stay, en: Stay, fr: Restez, bottom: [permit], steps: [ask], documents: [permit], ask: [office] }
  - { id: go, en: Go, fr: Partez, bottom: [permit], steps: [leave], ask: [office] }`,
    ...parts,
  };
  const lists = Object.entries(table).map(([name, list]) => `${name}:${list}`);
  return new Map([
    ["facts/office.yaml", facts],
    ["route.yaml", ["reviewed: 2026-11-25", ...lists].join("\n")],
  ]);
};
