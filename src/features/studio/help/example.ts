/** A whole guide, as small as one with a fact and a question can be, which the page of help shows. It passes every check. */
export const exampleFiles = {
  article: `---
title: "Your police check"
summary: When to order the criminal record search.
language: en
reviewed: 2026-11-25
reviewEveryMonths: 6
---

<BottomLine>

Order your police check last. The College of Physicians and Surgeons of Ontario (CPSO) takes none that is old.

</BottomLine>

<Step title="Order it last">

Order your criminal record search last: it may be at most 6 months old when CPSO issues your certificate.

</Step>

<Practice />

<Sources />
`,
  facts: `sources:
  - id: police-check-cpso
    title: Registration requirements
    publisher: CPSO
    url: https://www.cpso.on.ca/Physicians/Registration/Requirements
    stated: undated
    checked: 2026-11-25
    copy: live

facts:
  - id: police-check-age
    claim: The criminal record search is at most 6 months old when CPSO issues the certificate.
    source: police-check-cpso
    volatility: low
    section: step-1
    quote: "Order your criminal record search last: it may be at most 6 months old when CPSO issues your certificate."
`,
  questions: `items:
  - id: police-check-months
    form: numeric
    objective: police-check-age
    stem: How old, in months, may your criminal record search be when CPSO issues your certificate?
    answer: 6
    unit: months
    evidence: 6 months
    rationale: It may be at most 6 months old on the day the certificate is issued.
`,
} as const;

/** A question of each form that is written in the file alone: its shape, on facts that the guide above does not have. */
export const exampleQuestions = {
  ordering: `  - id: order-of-steps
    form: ordering
    objective: steps-in-order
    stem: Put these steps in order, the first at the top.
    options:
      - text: To pass the examination
        evidence: first the examination
        rationale: The guide names it first.
      - text: To be matched
        evidence: then the match
        rationale: It comes second.
      - text: To get the certificate
        evidence: the certificate last
        rationale: It is the end of the way.
`,
  "extended-matching": `  - id: who-does-it
    form: extended-matching
    objective: cpso-certifies
    stem: Which name belongs to each of these tasks?
    options: [CPSO, MCC, CaRMS, Touchstone Institute]
    stems:
      - text: The body behind the residency match
        key: CaRMS
        facts: [carms-matches]
        rationale: CaRMS matches applicants to residencies.
      - text: The body behind the national examinations
        key: MCC
        facts: [mcc-examines]
        rationale: MCC examines; it does not license.
`,
} as const;
