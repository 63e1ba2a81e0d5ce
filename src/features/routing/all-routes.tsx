import { useWords } from "../../ui/language-context";
import { routingWords } from "../../words/routing-words";
import type { OpenQuestion } from "./open-question";

/** Every route by name, for those who would rather look than answer. */
export const AllRoutes = ({ routes }: { routes: OpenQuestion["all"] }) => {
  const words = useWords(routingWords);
  if (routes.length === 0) return null;
  return (
    <details className="mt-10">
      <summary className="min-h-target cursor-pointer py-2 font-semibold text-accent">
        {words.all(routes.length)}
      </summary>
      <ul className="mt-2 grid grid-cols-1 gap-2">
        {routes.map(({ name, address }) => (
          <li key={address}>
            <a href={address} className="inline-flex min-h-target items-center leading-snug">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
