import { exam } from "../../../domain/block/block-request";
import { timeLimit } from "../../../domain/block/time-limit";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form-action";
import { useLanguage, useWords } from "../../../ui/language-context";
import { startingWords } from "../../../words/starting-words";
import type { Practice } from "./open-practice";

type Preset = { name: string; fields: Record<string, string> };
type Props = Pick<Practice, "guides" | "all" | "asked">;

const presetsFor = ({ guides, all, asked }: Props, words: (typeof startingWords)["en"]): Preset[] => {
  const total = guides.reduce((sum, { items }) => sum + items.total, 0);
  const count = Math.min(exam.count, total);
  const { language } = asked.filters;
  const ten = guides.slice(0, 3).map(({ slug, title }) => ({
    name: words.tenFrom(title),
    fields: { articles: slug, count: "10" },
  }));
  const misses = all?.incorrect
    ? [
        {
          name: words.misses(all.incorrect),
          fields: { states: "incorrect", count: "20", ...(language && { language }) },
        },
      ]
    : [];
  const sitting = {
    name: words.exam(count, timeLimit(count)),
    fields: { preset: "exam", ...(language && { language }) },
  };
  return [...ten, ...misses, sitting];
};

/** Sets of questions that are one press away; what is due today has a place of its own above them. */
export function Presets(props: Props) {
  const language = useLanguage();
  return (
    <ul className="mb-8 flex list-none flex-wrap gap-3 p-0">
      {presetsFor(props, useWords(startingWords)).map(({ name, fields }) => (
        <li key={name} className="max-sm:w-full">
          <form method="post" action={formAction(language, "/api/practice/start")} className="grid">
            {Object.entries(fields).map(([field, value]) => (
              <input key={field} type="hidden" name={field} value={value} />
            ))}
            <Button kind="plain" type="submit">
              {name}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
