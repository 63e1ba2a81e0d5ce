import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { PageLink } from "../../../ui/source/page-link";
import { shortPublisher } from "../../../ui/source/short-publisher";
import type { OutcomeContent } from "./to-outcome";

const most = 3;

/**
 * What to do first: each step leads to what it takes, and a body's page is named once. The others are there for the script, which
 * shows the next that are not done.
 */
export const NextSteps = ({ steps }: { steps: OutcomeContent["steps"] }) => {
  const messages = messagesIn(useLanguage()).pathway;
  const publishers = steps.map(({ page }) => page && shortPublisher(page.publisher));
  return (
    <section id="next" aria-labelledby="next-heading">
      <div className="next-head">
        <h2 id="next-heading">{messages.next(Math.min(steps.length, most))}</h2>
        <p id="route-progress" className="meta" data-words={messages.progress} />
      </div>
      <ol className="next-steps" data-most={most}>
        {steps.map(({ id, title, page, effort }, index) => {
          const publisher = publishers[index];
          return (
            <li key={id} data-step={index + 1} hidden={index >= most}>
              <a href={`#step-${index + 1}`} className="next-step">
                {title}
              </a>
              <span className="next-tick" hidden>
                <Icon name="tick" />
                {messages.done}
              </span>
              <span className="next-about">
                {page && publisher && (
                  <span className="next-where" hidden={publishers.indexOf(publisher) < index}>
                    <PageLink page={page} />
                  </span>
                )}
                <span className="text-quiet">{messages.takes(effort)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
