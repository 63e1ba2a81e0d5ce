import type { ArticleFields } from "../../src/features/reading/article/article-fields";

const body = `<BottomLine>

- The College gives the licence. Nobody else does.

</BottomLine>

This guide is for *newcomers*.

<Step title="Prove your degree">

The clerkship must last at least **40 weeks**. Fees change every year.

<Callout type="info">

Keep copies.

</Callout>

<Checklist title="To do">

- Order a transcript.
- Ask the school.

</Checklist>

<LinkCard href="https://www.college.example/forms" title="Forms" />

</Step>

<Step title="Apply">

| Body | Does |
| --- | --: |
| College | licenses |

</Step>

<Callout type="warning" title="Names must match">

One name on every paper, \\<18 or not.

</Callout>

## More to read

A closing word.

<Practice />

<Sources />
`;

/** A small guide that uses every component, one stored and fast-changing source, one live and one secondary. */
export const sampleArticleFields = (changes: Partial<ArticleFields> = {}): ArticleFields => ({
  slug: "sample",
  revision: 1,
  title: "Sample: a guide",
  summary: "What a guide looks like.",
  language: "en",
  reviewed: "2026-11-25",
  reviewEveryMonths: 3,
  order: 1,
  tags: [],
  redirectFrom: [],
  body,
  sections: [
    {
      anchor: "bottom-line",
      heading: "The bottom line",
      passages: ["The College gives the licence. Nobody else does."],
    },
    { anchor: "introduction", heading: "Introduction", passages: ["This guide is for newcomers."] },
    { anchor: "step-1", heading: "Prove your degree", passages: ["The clerkship must last at least 40 weeks."] },
    { anchor: "step-2", heading: "Apply", passages: ["College", "licenses"] },
    { anchor: "warning", heading: "Names must match", passages: ["One name on every paper, <18 or not."] },
    { anchor: "more-to-read", heading: "More to read", passages: ["A closing word."] },
    { anchor: "practice", heading: "Practice", passages: [] },
    { anchor: "sources", heading: "Official sources", passages: [] },
  ],
  facts: [
    fact("licence", "bottom-line", "The College gives the licence.", "college", "low"),
    fact("clerkship", "step-1", "must last at least 40 weeks", "college", "low"),
    fact("fees", "step-1", "Fees change every year.", "council", "very-high"),
    fact("names", "warning", "One name on every paper, <18 or not.", "blog", "low"),
  ],
  sources: [
    source({ id: "college", publisher: "College of Doctors of Nowhere", copy: "live", stated: "2024-03-15" }),
    source({ id: "council", publisher: "Council", copy: "stored", stated: null }),
    source({ id: "blog", publisher: "A Blog", copy: "live", stated: "2025", secondary: true }),
  ],
  tables: [],
  items: { total: 12, byForm: { "single-best-answer": 12 } },
  ...changes,
});

type Fact = ArticleFields["facts"][number];
type Source = ArticleFields["sources"][number];

const fact = (id: string, section: string, quote: string, source: string, volatility: Fact["volatility"]): Fact => ({
  id,
  claim: `A claim about ${id}.`,
  source,
  volatility,
  quote,
  section,
});

const source = (fields: Pick<Source, "id" | "publisher" | "copy" | "stated"> & { secondary?: boolean }): Source => ({
  title: `Page of ${fields.id}`,
  url: `https://www.${fields.id}.example/page`,
  checked: "2026-11-20",
  secondary: false,
  ...fields,
});
