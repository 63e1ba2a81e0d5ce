/** What the guide below says, as it is typed into forms. */
export const exampleFields = {
  title: "Your police check",
  summary: "When to order the criminal record search.",
  sentence: "Order your criminal record search last: it may be at most 6 months old when CPSO issues your certificate.",
  claim: "The criminal record search is at most 6 months old when CPSO issues the certificate.",
  source: { title: "Registration requirements", publisher: "CPSO" },
  question: "How old, in months, may your criminal record search be when CPSO issues your certificate?",
  answer: "6 months",
  rationale: "It may be at most 6 months old on the day the certificate is issued.",
} as const;

const { title, summary, sentence, claim, source, question, rationale } = exampleFields;

/** A whole guide, as small as one with a fact and a question can be, which the page of help shows. It passes every check. */
export const exampleFiles = {
  article: `---
title: "${title}"
summary: ${summary}
language: en
reviewed: 2026-11-25
reviewEveryMonths: 6
---

<BottomLine>

Order your police check last. The College of Physicians and Surgeons of Ontario (CPSO) takes none that is old.

</BottomLine>

<Step title="Order it last">

${sentence}

</Step>

<Practice />

<Sources />
`,
  facts: `sources:
  - id: police-check-cpso
    title: ${source.title}
    publisher: ${source.publisher}
    url: https://www.cpso.on.ca/Physicians/Registration/Requirements
    stated: undated
    checked: 2026-11-25
    copy: live

facts:
  - id: police-check-age
    claim: ${claim}
    source: police-check-cpso
    volatility: low
    section: step-1
    quote: "${sentence}"
`,
  questions: `items:
  - id: police-check-months
    form: numeric
    objective: police-check-age
    stem: ${question}
    answer: 6
    unit: months
    evidence: 6 months
    rationale: ${rationale}
`,
} as const;

/** A table as it is typed into its forms, and the questions that it makes with their answers, the right one first. */
export const exampleTable = `Name of the table: Three permits
What each row is:  permit
Column 1:          how long it lasts (a number of months)

Name             How long it lasts   Fact of the row
Visitor permit   3                   A visitor permit lasts 3 months.
Student permit   12                  A student permit lasts 12 months.
Worker permit    24                  A worker permit lasts 24 months.

What is asked: One row is named: what does it say?
The question:  How long does the following last? {row}

It makes three:
1. How long does the following last? Visitor permit
   3 months (right), 12 months, 24 months
2. How long does the following last? Student permit
   12 months (right), 3 months, 24 months
3. How long does the following last? Worker permit
   24 months (right), 3 months, 12 months
`;
