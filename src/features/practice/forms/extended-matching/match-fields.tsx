import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";
import { letterOf } from "../choice-fields";
import type { FieldsProps } from "../player-form";

/** As many as a question of this form may have. */
const mostStems = 5;

/** The name of the list that belongs to a stem, counted from 0. */
export const stemField = (index: number): string => `match${index + 1}`;

export const stemFields = Array.from({ length: mostStems }, (_, index) => stemField(index));

/**
 * The options to be read, and under each stem a list to choose from: the browser's own, which a finger, a keyboard and a
 * page without script know.
 */
export function MatchFields({ question: { options, stems = [] }, draft, onChoose }: FieldsProps<"extended-matching">) {
  const messages = runnerMessagesIn(useLanguage()).forms["extended-matching"];
  const matches = draft?.matches ?? {};
  const choose = (stem: string, option: string) => {
    const { [stem]: _before, ...others } = matches;
    onChoose({ matches: option === "" ? others : { ...others, [stem]: option } });
  };
  return (
    <>
      <ul
        className="m-0 mb-4 list-none rounded-control border border-line bg-raised px-3 py-2"
        aria-label={messages.options}
      >
        {options.map(({ id, text }, index) => (
          <li key={id} className="grid grid-cols-[auto_1fr] gap-3 py-1">
            <span aria-hidden="true" className="option-letter">
              {letterOf(index)}
            </span>
            <span>
              <ItemLanguage>{text}</ItemLanguage>
            </span>
          </li>
        ))}
      </ul>
      {stems.map(({ id, text }, index) => (
        <div key={id} className="part field">
          <label className="part-stem block" htmlFor={stemField(index)}>
            <span className="text-accent">{index + 1}.</span> <ItemLanguage>{text}</ItemLanguage>
          </label>
          <select
            id={stemField(index)}
            name={stemField(index)}
            defaultValue={matches[id] ?? ""}
            onChange={({ target }) => choose(id, target.value)}
            className="w-full min-w-0"
          >
            <option value="">{messages.choose}</option>
            {options.map((option, position) => (
              <option key={option.id} value={option.id}>
                {`${letterOf(position)}. ${option.text}`}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}
