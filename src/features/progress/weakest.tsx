import type { SectionMastery } from "../../data/card/read-mastery";
import { articleAddress, languageOf } from "../../domain/article/article-slug";
import { usualCount } from "../../domain/block/block-request";
import { weakestSections } from "../../domain/review/progress/weakest-sections";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";

/** As many as one begins with. */
const atOnce = 3;

/** As many questions as are usual, or all that there are. */
const sittingOf = (total: number): number => Math.min(total, usualCount);

/** The sections in which least is known of what was met, each with the press that practises it. */
export function Weakest({ sections }: { sections: SectionMastery[] }) {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  const weakest = weakestSections(sections, { count: atOnce, language });
  if (weakest.length === 0) return <p>{messages.noWeak}</p>;
  return (
    <ul className="m-0 list-none p-0">
      {weakest.map(({ article, section, heading, total, ...mastery }) => (
        <li key={`${article}#${section}`} className="border-t border-line py-2">
          <a
            className="inline-flex min-h-target items-center"
            href={`${articleAddress(article)}#${section}`}
            lang={languageOf(article)}
          >
            {heading}
          </a>
          <form
            method="post"
            action={formAction(language, "/api/practice/start")}
            className="flex flex-wrap items-center justify-between gap-2"
          >
            <span className="text-small text-quiet">
              {messages.missedOfMet(mastery.met - mastery.recalled, mastery.met)}
            </span>
            <input type="hidden" name="article" value={article} />
            <input type="hidden" name="sections" value={section} />
            <input type="hidden" name="count" value={sittingOf(total)} />
            <input type="hidden" name="mode" value="tutor" />
            <Button kind="plain" type="submit" aria-label={messages.startOnSection(sittingOf(total), heading)}>
              {messages.startQuestions(sittingOf(total))}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
