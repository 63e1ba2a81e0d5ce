import { exam } from "../../../domain/block/block-request";
import { timeLimit } from "../../../domain/block/time-limit";
import { Button } from "../../../ui/button";
import type { Practice } from "./open-practice";

type Preset = { name: string; fields: Record<string, string> };

const presetsFor = ({ guides, all }: Pick<Practice, "guides" | "all">): Preset[] => {
  const total = guides.reduce((sum, { items }) => sum + items.total, 0);
  const count = Math.min(exam.count, total);
  const ten = guides.slice(0, 3).map(({ slug, title }) => ({
    name: `Ten from ${title}`,
    fields: { articles: slug, count: "10" },
  }));
  const misses = all?.incorrect
    ? [{ name: `My misses (${all.incorrect})`, fields: { states: "incorrect", count: "20" } }]
    : [];
  const sitting = { name: `Exam: ${count} questions, ${timeLimit(count)} minutes`, fields: { preset: "exam" } };
  return [...ten, ...misses, sitting];
};

/** Sets of questions that are one press away; what is due today has a place of its own above them. */
export const Presets = (props: Pick<Practice, "guides" | "all">) => (
  <ul className="mb-8 flex list-none flex-wrap gap-3 p-0">
    {presetsFor(props).map(({ name, fields }) => (
      <li key={name} className="max-sm:w-full">
        <form method="post" action="/api/practice/start" className="grid">
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
