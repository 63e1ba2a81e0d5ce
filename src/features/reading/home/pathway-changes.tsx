import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import type { ChangedRule } from "./changed-rules";

/**
 * Rules that changed lately. The script shows those of the route that the device keeps, until its reader has read them: the
 * server does not know which route that is.
 */
export const PathwayChanges = ({ rules }: { rules: ChangedRule[] }) => {
  const language = useLanguage();
  const { home, today } = messagesIn(language);
  if (rules.length === 0) return null;
  return (
    <section id="route-changes" className="notice mt-4" aria-labelledby="route-changes-heading" hidden>
      <h2 id="route-changes-heading" className="text-sub">
        {home.changedOnRoute}
      </h2>
      <ul className="mt-2">
        {rules.map(({ fact, at, sentence, language: spoken, url }) => {
          const foreign = spoken === language ? undefined : spoken;
          return (
            <li key={fact} data-fact={fact} data-at={at} hidden>
              <a className="inline-block py-1" href={url} lang={foreign} hrefLang={foreign}>
                {sentence}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="mt-3">
        <Button kind="plain" type="button">
          {today.haveRead}
        </Button>
      </p>
    </section>
  );
};
