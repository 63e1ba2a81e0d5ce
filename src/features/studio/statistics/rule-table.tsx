import type { ReactNode } from "react";
import { addressIn } from "../../../domain/language";
import { enoughAnswers } from "../../../domain/statistics/enough-answers";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { type FigureColumn, FiguresTable } from "./figures-table";
import { useFigures } from "./format-figures";
import type { RulesReply } from "./load-rules";
import { type RuleKind, rulesAddress } from "./statistics-address";

type Estimate = Pick<
  RulesReply["facts"][number],
  "difficulty" | "se" | "average" | "interval" | "questions" | "answers"
>;
type Row = Estimate & { key: string; name: ReactNode; spread?: number };

/** `all`: the kind of which every row is shown; of the others the hardest alone are. */
type Props = { kind: RuleKind; all: RuleKind | null; what: string; rows: readonly Row[] };

/** As many as one looks at in one go. */
const inSight = 20;

/** The columns of numbers; a fact or a value of a slot has no spread of its own. */
const useColumns = (hasSpread: boolean): FigureColumn<Row>[] => {
  const { heads } = messagesIn(useLanguage()).ruleDifficulty;
  const { share, decimal, interval, whole } = useFigures();
  return [
    {
      ...{ key: "average", head: heads.average },
      cell: (row) => `${share(row.average)} ${interval(row.interval)}`,
    },
    {
      ...{ key: "difficulty", head: heads.difficulty },
      cell: ({ difficulty, se }) => `${decimal(difficulty)} ± ${decimal(se)}`,
    },
    ...(hasSpread ? [{ key: "spread", head: heads.spread, cell: ({ spread }: Row) => decimal(spread ?? null) }] : []),
    { key: "questions", head: heads.questions, cell: ({ questions }) => whole(questions) },
    { key: "answers", head: heads.answers, cell: ({ answers }) => whole(answers) },
  ];
};

/** How hard questions are that share something; rows in the order that they come in. */
export const RuleTable = ({ kind, all, what, rows }: Props) => {
  const language = useLanguage();
  const { ruleDifficulty: messages } = messagesIn(language);
  const columns = useColumns(rows.some(({ spread }) => spread !== undefined));
  const shown = all === kind ? rows : rows.slice(0, inSight);
  return (
    <section className="mt-8" id={kind}>
      <h2>{messages.kinds[kind]}</h2>
      <p className="mt-2">{what}</p>
      {rows.length === 0 ? (
        <p className="mt-3 text-quiet">{messages.tooFew(enoughAnswers)}</p>
      ) : (
        <FiguresTable
          label={messages.kinds[kind]}
          nameColumn={{ key: "name", head: messages.names[kind] }}
          columns={columns}
          rows={shown.map((row) => ({ key: row.key, name: row.name, row }))}
        />
      )}
      {shown.length < rows.length && (
        <p className="mt-3">
          <a href={addressIn(language, rulesAddress(kind))}>{messages.showAll[kind](rows.length)}</a>
        </p>
      )}
    </section>
  );
};
