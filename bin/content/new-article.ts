/** The files of a new guide that passes every check: name → text. `today`: `YYYY-MM-DD`. */
export const newArticle = (slug: string, today: string): Record<string, string> => ({
  "article.mdx": `---
title: "${slug.replaceAll("-", " ")}"
summary: One sentence that says what the reader gets from this guide.
language: en
reviewed: ${today}
reviewEveryMonths: 6
order: 1000
---

<BottomLine>

Say here what matters most, in one or two sentences.

</BottomLine>

Say here who this guide is for.

<Step title="Do the first thing">

The example office answers within 10 working days.

</Step>

<Practice />

<Sources />
`,
  "facts.yaml": `# Each fact is a sentence of article.mdx, copied word for word, with the official page behind it.
sources:
  - id: ${slug}-example-page
    title: Write the title of the official page here
    publisher: Example office
    url: https://example.org/
    stated: undated
    checked: ${today}
    copy: live

facts:
  - id: ${slug}-answer-time
    claim: The example office answers within 10 working days.
    source: ${slug}-example-page
    volatility: medium
    section: step-1
    quote: The example office answers within 10 working days.
`,
  "questions.yaml": `# Each right answer is proved from the words of its fact; each wrong one names the belief that makes it tempting.
items:
  - id: ${slug}-answer-time
    form: single-best-answer
    objective: ${slug}-answer-time
    stem: Within how many working days does the example office answer?
    options:
      - text: 10 working days
        key: true
        rationale: The office says 10 working days.
      - text: 20 working days
        rationale: The office says 10 working days, half of that.
        misconception: Takes the longest answer for the usual one.
      - text: 30 working days
        rationale: The office says 10 working days.
        misconception: Takes working days for a calendar month.
`,
});
