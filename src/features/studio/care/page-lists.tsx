import { Fragment } from "react";
import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { Care, CarePage } from "./load-care";

/** Pages of others. `say`: the line on each, before what its last look ended with. */
const PageRows = ({ pages, say }: { pages: CarePage[]; say: (page: CarePage) => string }) => {
  const { care: messages } = messagesIn(useLanguage());
  return (
    <ul className="mt-2">
      {pages.map((page) => (
        <li key={page.url} className="row">
          <a className="break-all" href={page.url}>
            {page.url}
          </a>
          <p>
            {[say(page), messages.outcome[page.outcome]].filter(Boolean).join(" · ")}
            {page.titles.map((title) => (
              <Fragment key={title}>
                {" · "}
                <span lang={originalLanguage}>{title}</span>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
};

/** Links to other sites that fail, and the pages that the watch cannot compare. */
export const PageLists = ({
  broken,
  failing,
  uncompared,
  pages,
  lastLook,
  isWatching,
}: Pick<Care, "broken" | "failing" | "uncompared" | "pages" | "lastLook" | "isWatching">) => {
  const language = useLanguage();
  const { care: messages } = messagesIn(language);
  const day = (on: string) => formatDay(on, language);
  const last = lastLook === null ? messages.watch.notYet : messages.watch.on(pages, day(lastLook));
  return (
    <section className="mt-8" aria-labelledby="links">
      <h2 id="links">{messages.links.heading}</h2>
      <p className="mt-3">
        {isWatching ? last : messages.watch.off} {messages.links.inside}
      </p>
      {broken.length === 0 ? (
        pages > 0 && <p className="mt-3">{messages.links.none}</p>
      ) : (
        <PageRows
          pages={broken}
          say={({ failing: days }) => (days ? messages.links.broken(day(days.first), day(days.last)) : "")}
        />
      )}
      {failing.length > 0 && (
        <details className="fold mt-4">
          <summary>
            <span>{messages.links.failing(failing.length)}</span>
          </summary>
          <PageRows
            pages={failing}
            say={({ failing: days }) => (days ? messages.links.failedOn(day(days.first)) : "")}
          />
        </details>
      )}
      {uncompared.length > 0 && (
        <details className="fold mt-4">
          <summary>
            <span>{messages.uncompared(uncompared.length)}</span>
          </summary>
          <PageRows pages={uncompared} say={({ facts }) => messages.facts(facts)} />
        </details>
      )}
    </section>
  );
};
