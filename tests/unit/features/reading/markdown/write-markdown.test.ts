import { describe, expect, it } from "vitest";
import { writeMarkdown } from "../../../../../src/features/reading/markdown/write-markdown";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

describe("the Markdown twin of a guide", () => {
  const markdown = writeMarkdown(sampleArticleFields());

  it("prints every quote as it is quoted", () => {
    for (const { quote } of sampleArticleFields().facts) expect(markdown).toContain(quote);
  });

  it("says components in plain Markdown", () => {
    expect(markdown).not.toMatch(/<\/?[A-Z]/);
    expect(markdown.match(/^#+ .*/gm)).toEqual([
      "# Sample: a guide",
      "## The bottom line",
      "## Step 1: Prove your degree",
      "### To do",
      "## Step 2: Apply",
      "## Warning: Names must match",
      "## More to read",
      "## Practice — test your knowledge",
      "## Official sources",
    ]);
    expect(markdown).toContain("- [ ] Order a transcript.");
    expect(markdown).toContain("[Forms](https://www.college.example/forms)");
    expect(markdown).toContain("> **Note**");
    expect(markdown).toContain("| College | licenses |");
  });

  it("begins with what the article says of itself", () => {
    expect(markdown.split("\n---\n")[0]).toContain('title: "Sample: a guide"');
    expect(markdown.split("\n---\n")[0]).toContain("nextReview: 2027-02-25");
  });

  it("lists the sources with their dates and uses", () => {
    expect(markdown).toContain(
      "2. [Page of council](https://www.council.example/page). Council; page undated, read on 20\u00a0Nov\u00a02026 from a stored copy; used in: Step 1.",
    );
    expect(markdown).toContain("secondary: not by the body that owns the rule; used in: Warning.");
  });

  it("has neither practice nor sources where there are none", () => {
    const bare = writeMarkdown(sampleArticleFields({ facts: [], sources: [], items: { total: 0, byForm: {} } }));
    expect(bare).not.toContain("## Practice");
    expect(bare).not.toContain("## Official sources");
  });

  it("adds the sources at the end where the editor placed no list", () => {
    const { body, sections } = sampleArticleFields();
    const closed = ["practice", "sources"];
    const article = sampleArticleFields({
      body: body.replace("<Practice />", "").replace("<Sources />", ""),
      sections: sections.filter(({ anchor }) => !closed.includes(anchor)),
    });
    expect(writeMarkdown(article)).toContain("## Official sources");
  });
});
