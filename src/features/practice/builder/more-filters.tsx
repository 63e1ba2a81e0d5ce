import { itemStateSchema } from "../../../domain/block/filters/item-state";
import { difficultySchema } from "../../../domain/item/difficulty";
import { formNames } from "../../../domain/item/form";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { Practice } from "./load-practice";
import { TickList } from "./tick-list";

/** What most people never need: the choice within a guide. Open where something in it is chosen. */
export function MoreFilters({ sections, chosen, matching, all }: Omit<Practice, "articles">) {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  const { formLabels } = messagesIn(language);
  const { groups } = messagesIn(language).matching;
  const { articles: _articles, language: _language, ...inner } = chosen.filters;
  return (
    <details className="fold w-full" open={Object.keys(inner).length > 0}>
      <summary>{messages.chooseMore}</summary>
      <div className="grid grid-cols-1 gap-6 pt-2 sm:grid-cols-2">
        <div className="grid content-start gap-6">
          {all && (
            <TickList
              legend={groups.states}
              name="states"
              chosen={chosen.filters.states}
              values={itemStateSchema.options.map((value) => ({
                value,
                label: messages.states[value],
                count: matching.byState[value],
              }))}
            />
          )}
          {sections.length > 0 && (
            <TickList
              legend={groups.sections}
              name="sections"
              chosen={chosen.filters.sections}
              values={sections.map(({ section, heading, total }) => ({ value: section, label: heading, count: total }))}
            />
          )}
        </div>
        <div className="grid content-start gap-6">
          <TickList
            legend={groups.forms}
            name="forms"
            chosen={chosen.filters.forms}
            values={formNames.map((value) => ({ value, label: formLabels[value] }))}
          />
          <TickList
            legend={groups.difficulty}
            name="difficulty"
            chosen={chosen.filters.difficulty}
            values={difficultySchema.options.map((value) => ({ value, label: messages.difficulties[value] }))}
          />
        </div>
      </div>
      <p className="mt-3 text-small text-quiet">{messages.anything}</p>
    </details>
  );
}
