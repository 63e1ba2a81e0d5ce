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

type Column = { head: string; cell: (row: Row) => string };

/** The columns of numbers; a fact or a value of a slot has no spread of its own. */
const useColumns = (hasSpread: boolean): Column[] => {
  const { heads } = messagesIn(useLanguage()).ruleDifficulty;
  const { share, decimal, interval, whole } = useFigures();
  return [
    { head: heads.average, cell: (row) => `${share(row.average)} ${interval(row.interval)}` },
    { head: heads.difficulty, cell: ({ difficulty, se }) => `${decimal(difficulty)} ± ${decimal(se)}` },
    ...(hasSpread ? [{ head: heads.spread, cell: ({ spread }: Row) => decimal(spread ?? null) }] : []),
    { head: heads.questions, cell: ({ questions }) => whole(questions) },
    { head: heads.answers, cell: ({ answers }) => whole(answers) },
  ];
};

/** How hard questions are that share something; rows in the order that they come in. */
export const RuleTable = ({ title, what, rows }: Props) => {
  const { ruleDifficulty: messages } = messagesIn(useLanguage());
  const columns = useColumns(rows.some(({ spread }) => spread !== undefined));
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
                {[messages.heads.name, ...columns.map(({ head }) => head)].map((head) => (
                  <th key={head} scope="col" className="py-2 pr-4">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key} className="border-b border-line align-top">
                  <th scope="row" className="min-w-64 py-2 pr-4 text-left font-normal">
                    {row.name}
                  </th>
                  {columns.map(({ head, cell }) => (
                    <td key={head} className="py-2 pr-4">
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
