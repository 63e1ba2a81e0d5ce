import { matchingWords } from "../../../domain/block/matching-words";
import { Button } from "../../../ui/button";
import { ModeField } from "./mode-field";
import { MoreFilters } from "./more-filters";
import type { Practice } from "./open-practice";
import { TickList } from "./tick-list";

/**
 * Builds a block with a plain form. How many questions fit is said when the page comes, after "Show how many match",
 * and when nothing did; a small script keeps it up to date where there is one.
 */
export const BlockBuilder = ({ guides, sections, asked, matching, all }: Omit<Practice, "blocks">) => (
  <form id="builder" method="post" action="/api/practice/start" className="grid grid-cols-1 gap-5" data-count-matching>
    {guides.length > 1 && (
      <TickList
        legend="Guides (none ticked: all)"
        name="articles"
        chosen={asked.filters.articles}
        values={guides.map(({ slug, title, items }) => ({ value: slug, words: title, count: items.total }))}
      />
    )}
    <div className="field grid-cols-1">
      <label htmlFor="count" className="font-semibold">
        Number of questions
      </label>
      <input
        id="count"
        type="number"
        name="count"
        min={1}
        max={200}
        defaultValue={asked.count}
        required
        className="max-w-40"
      />
    </div>
    <ModeField chosen={asked.mode} />
    <MoreFilters sections={sections} asked={asked} matching={matching} all={all} />
    <output className={matching.total === 0 ? "notice notice-bad block" : "block font-semibold"}>
      {matchingWords(matching)}
    </output>
    <div className="actions">
      <Button type="submit">Generate questions</Button>
      <noscript>
        <Button kind="plain" type="submit" formMethod="get" formAction="/practice#builder">
          Show how many match
        </Button>
      </noscript>
    </div>
    <script src="/generated/count-matching.js" defer />
  </form>
);
