import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import type { LoggedMiss } from "./logged-miss";
import { MissEntry } from "./miss-entry";

/** As many as are read in one go; the others wait behind a heading. */
const visibleMisses = 5;

type Props = { misses: LoggedMiss[]; today: string };

/** All misses: those still to be retested first, then those that passed both retests. */
export function ErrorLog({ misses, today }: Props) {
  const messages = messagesIn(useLanguage()).misses;
  const open = misses.filter(({ retestOn }) => retestOn !== null);
  const passed = misses.filter(({ retestOn }) => retestOn === null);
  if (misses.length === 0) return <p>{messages.noMiss}</p>;
  return (
    <>
      {open.length === 0 && <p className="mb-3">{messages.allPassed}</p>}
      <Entries misses={open.slice(0, visibleMisses)} today={today} />
      <Folded title={messages.more(open.length - visibleMisses)} misses={open.slice(visibleMisses)} today={today} />
      <Folded title={messages.passed(passed.length)} misses={passed} today={today} />
    </>
  );
}

const Entries = ({ misses, today }: Props) => (
  <ul className="m-0 list-none p-0">
    {misses.map((miss) => (
      <MissEntry key={miss.id} miss={miss} today={today} />
    ))}
  </ul>
);

const Folded = ({ title, ...log }: Props & { title: string }) =>
  log.misses.length > 0 && (
    <details className="border-t border-line">
      <summary className="flex min-h-target cursor-pointer items-center text-accent underline">{title}</summary>
      <Entries {...log} />
    </details>
  );
