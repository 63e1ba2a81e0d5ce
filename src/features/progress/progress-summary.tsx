import type { SectionMastery } from "../../data/card/read-mastery";
import type { PractisedDay } from "../../data/response/read-history";
import { twoWeeks } from "../../domain/review/progress/two-weeks";
import { messagesIn } from "../../messages/messages";
import { Ring } from "../../ui/charts/ring";
import { useLanguage } from "../../ui/language-context";

type Props = { sections: SectionMastery[]; days: PractisedDay[]; today: string };

/** How much of what was met is known, and whether it gets better. */
export function ProgressSummary({ sections, days, today }: Props) {
  const messages = messagesIn(useLanguage()).progress;
  const recalled = sections.reduce((sum, section) => sum + section.recalled, 0);
  const met = sections.reduce((sum, section) => sum + section.met, 0);
  const { now, before } = twoWeeks(days, today);
  return (
    <div className="result">
      <Ring share={met === 0 ? 0 : recalled / met} text={`${recalled}/${met}`} />
      <div>
        <p className="font-semibold">{messages.knownOfMet(recalled, met)}</p>
        <p className="text-small text-quiet">{messages.pointsAre}</p>
        {now.answers > 0 && (
          <p className="mt-2">
            {messages.lastWeek(now.answers, now.right / now.answers)}{" "}
            {before.answers > 0 && messages.weekBefore(before.right / before.answers)}
          </p>
        )}
      </div>
    </div>
  );
}
