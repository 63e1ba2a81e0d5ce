import { exam, mostMisses, usualCount } from "../../../domain/block/block-request";
import { timeLimit } from "../../../domain/block/deadline";
import { type Messages, messagesIn } from "../../../messages/messages";
import { StartButton } from "../../../ui/block/start-button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { formatDuration } from "../../../ui/time-words";
import type { Practice } from "./load-practice";

/** `forRoute`: what it says where it asks from the guides of the route that a device keeps. */
type Preset = { name: string; forRoute?: string; fields: Record<string, string> };
type Props = Pick<Practice, "articles" | "all" | "chosen"> & {
  /** Nothing above is to be pressed first, so that the first of these is. */
  isFirst: boolean;
};

/** Which article is for whoever ticks it in the list below: a button for each would bury it. */
const presetsFor = (
  { articles, all, chosen }: Omit<Props, "isFirst">,
  { builder: messages, misses: { start } }: Messages,
): Preset[] => {
  const [only, ...others] = articles;
  const longest = Math.min(
    exam.count,
    articles.reduce((sum, { items }) => sum + items.total, 0),
  );
  const inLanguage: Preset["fields"] = chosen.filters.language ? { language: chosen.filters.language } : {};
  const misses = Math.min(all?.incorrect ?? 0, mostMisses);
  const ten =
    only && others.length === 0
      ? { name: messages.startFrom(usualCount, only.title) }
      : { name: messages.startFromAll(usualCount), forRoute: messages.startForRoute(usualCount) };
  return [
    { ...ten, fields: { count: String(usualCount), ...inLanguage } },
    ...(all?.incorrect
      ? [
          {
            name: start(misses, all.incorrect),
            fields: { states: "incorrect", count: String(misses), ...inLanguage },
          },
        ]
      : []),
    {
      name: messages.startAllTimed(longest, formatDuration(60_000 * timeLimit(longest))),
      fields: { preset: "exam", ...inLanguage },
    },
  ];
};

/** Blocks that start with one press; what is due today is listed above them. */
export function Presets(props: Props) {
  const language = useLanguage();
  return (
    <ul className="flex list-none flex-wrap gap-3 p-0">
      {presetsFor(props, messagesIn(language)).map(({ name, forRoute, fields }, index) => (
        <li key={name} className="max-sm:w-full">
          <form method="post" action={formAction(language, "/api/practice/start")} className="grid">
            {Object.entries(fields).map(([field, value]) => (
              <input key={field} type="hidden" name={field} value={value} />
            ))}
            <StartButton kind={props.isFirst && index === 0 ? "primary" : "plain"} forRoute={forRoute}>
              {name}
            </StartButton>
          </form>
        </li>
      ))}
    </ul>
  );
}
