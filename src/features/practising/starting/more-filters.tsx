import { itemStateSchema } from "../../../domain/block/item-state";
import { difficultySchema } from "../../../domain/question/difficulty";
import { formSchema } from "../../../domain/question/form";
import { formWords } from "../results/form-words";
import { difficultyWords, stateWords } from "./filter-words";
import type { Practice } from "./open-practice";
import { TickList } from "./tick-list";

/** What most people never need: the choice within a guide. Open where something in it is chosen. */
export const MoreFilters = ({ sections, asked, matching, all }: Omit<Practice, "blocks" | "guides">) => {
  const { articles: _articles, ...inner } = asked.filters;
  return (
    <details open={Object.keys(inner).length > 0}>
      <summary className="min-h-target cursor-pointer py-2 font-semibold text-accent">Choose more exactly</summary>
      <div className="grid grid-cols-1 gap-6 pt-2 sm:grid-cols-2">
        <div className="grid content-start gap-6">
          {all && (
            <TickList
              legend="What they are to you"
              name="states"
              chosen={asked.filters.states}
              values={itemStateSchema.options.map((value) => ({
                value,
                words: stateWords[value],
                count: matching.byState[value],
              }))}
            />
          )}
          {sections.length > 0 && (
            <TickList
              legend="Sections of the guide"
              name="sections"
              chosen={asked.filters.sections}
              values={sections.map(({ section, heading, total }) => ({ value: section, words: heading, count: total }))}
            />
          )}
        </div>
        <div className="grid content-start gap-6">
          <TickList
            legend="Forms of question"
            name="forms"
            chosen={asked.filters.forms}
            values={formSchema.options.map((value) => ({ value, words: formWords[value] }))}
          />
          <TickList
            legend="Difficulty"
            name="difficulty"
            chosen={asked.filters.difficulty}
            values={difficultySchema.options.map((value) => ({ value, words: difficultyWords[value] }))}
          />
        </div>
      </div>
      <p className="mt-3 text-fine text-quiet">Where nothing is ticked, anything may be asked.</p>
    </details>
  );
};
