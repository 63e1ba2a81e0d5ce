import type { ReactNode } from "react";
import { enoughAnswers } from "../../../domain/statistics/enough-answers";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useFigures } from "./format-figures";
import type { RulesReply } from "./load-rules";

type Estimate = Pick<
  RulesReply["facts"][number],
  "difficulty" | "se" | "average" | "interval" | "questions" | "answers"
>;
type Row = Estimate & { key: string; name: ReactNode; spread?: number };

type Props = { title: string; what: string; rows: readonly Row[] };

/** How hard questions are that share something; rows in the order that they come in. */
export const RuleTable = ({ title, what, rows }: Props) => {
  const { ruleDifficulty: messages } = messagesIn(useLanguage());
  const { share, decimal, interval, whole } = useFigures();
  const hasSpread = rows.some(({ spread }) => spread !== undefined);
  const { heads } = messages;
  return (
    <section className="mt-8">
      <h2>{title}</h2>
      <p className="mt-2">{what}</p>
      {rows.length === 0 ? (
        <p className="mt-3 text-quiet">{messages.tooFew(enoughAnswers)}</p>
      ) : (
        <section className="mt-3 overflow-x-auto" aria-label={title}>
          <table className="w-full text-small tabular-nums">
            <thead>
              <tr className="border-b border-edge text-left align-bottom">
                {[
                  heads.name,
                  heads.average,
                  heads.difficulty,
                  ...(hasSpread ? [heads.spread] : []),
                  heads.questions,
                  heads.answers,
                ].map((head) => (
                  <th key={head} scope="col" className="py-2 pr-4">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, spread, ...row }) => (
                <tr key={key} className="border-b border-line align-top">
                  <th scope="row" className="min-w-64 py-2 pr-4 text-left font-normal">
                    {name}
                  </th>
                  <td className="py-2 pr-4">
                    {share(row.average)} {interval(row.interval)}
                  </td>
                  <td className="py-2 pr-4">
                    {decimal(row.difficulty)} ± {decimal(row.se)}
                  </td>
                  {hasSpread && <td className="py-2 pr-4">{decimal(spread ?? null)}</td>}
                  <td className="py-2 pr-4">{whole(row.questions)}</td>
                  <td className="py-2 pr-4">{whole(row.answers)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
