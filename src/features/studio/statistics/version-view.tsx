import { addressIn } from "../../../domain/language";
import { enoughAnswers } from "../../../domain/statistics/enough-answers";
import type { ItemStatisticsRow } from "../../../domain/statistics/first-attempts/statistics-row";
import { messagesIn } from "../../../messages/messages";
import { TableBehind } from "../../../ui/charts/table-behind";
import { useLanguage } from "../../../ui/language-context";
import { formatDuration } from "../../../ui/time-words";
import { DistractorChart } from "./distractor-chart";
import { useFigures } from "./format-figures";
import { versionAddress } from "./statistics-address";

const letterOf = (index: number): string => String.fromCharCode(65 + index);

const isKnown = (shares: readonly (number | null)[]): shares is number[] => shares.every((share) => share !== null);

/** Who chose which option, as a picture with its numbers behind it, and the texts of the letters. */
const Options = ({ row }: { row: ItemStatisticsRow }) => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const { share, whole } = useFigures();
  const { options, rested, language } = row;
  if (options.length === 0) return null;
  const named = options.map((option, index) => ({ ...option, letter: letterOf(index) }));
  const traced = named.flatMap(({ letter, isKey, thirds }) =>
    isKnown(thirds) ? [{ letter, isKey, shares: thirds }] : [],
  );
  const keys = named.filter(({ isKey }) => isKey);
  const sharesOf = (thirds: readonly (number | null)[]) => thirds.map(share).join(", ");
  return (
    <section className="mt-8">
      <h2>{messages.options}</h2>
      <p className="mt-2">{messages.optionsWhat}</p>
      {rested < enoughAnswers || traced.length < named.length ? (
        <p className="mt-3 text-quiet">{messages.tooFew(enoughAnswers)}</p>
      ) : (
        <DistractorChart
          options={traced}
          alternative={keys
            .map(({ letter, thirds }) => messages.optionsAlternative(letter, sharesOf(thirds)))
            .join(" ")}
        />
      )}
      <ol className="mt-3 list-none p-0" lang={language}>
        {named.map(({ letter, text, isKey }) => (
          <li key={letter} className={isKey ? "font-semibold" : undefined}>
            {letter}. {text}
          </li>
        ))}
      </ol>
      <TableBehind
        caption={messages.options}
        heads={[messages.option, messages.chosen, ...messages.thirds]}
        rows={named.map(({ letter, isKey, chosen, share: all, thirds }) => [
          `${letter}${isKey ? ` (${messages.key})` : ""}`,
          `${whole(chosen)} (${share(all)})`,
          ...thirds.map(share),
        ])}
      />
    </section>
  );
};

const Figures = ({ row }: { row: ItemStatisticsRow }) => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const { share, decimal, whole, interval } = useFigures();
  const { heads } = messages;
  const figures = [
    [heads.n, `${whole(row.n)}${row.isNew ? ` (${messages.isNew})` : ""}`],
    [heads.facility, `${share(row.facility)} ${interval(row.interval)}`],
    [heads.itemRest, decimal(row.itemRest)],
    [heads.discrimination, decimal(row.discrimination)],
    [messages.moodle, [row.discriminationIndex, row.discriminativeEfficiency].map(decimal).filter(Boolean).join(" · ")],
    [heads.rapid, share(row.rapidShare)],
    [heads.time, row.medianMs === null ? "" : formatDuration(row.medianMs)],
  ] as const;
  return (
    <section className="mt-8">
      <h2>{messages.figures}</h2>
      {row.isNew && <p className="mt-2">{messages.newWhat(enoughAnswers)}</p>}
      <dl className="mt-3 grid gap-x-6 gap-y-1 tabular-nums sm:grid-cols-[auto_1fr]">
        {figures.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="mb-2 sm:mb-0">{value.trim() === "" ? "–" : value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-small text-quiet">{messages.rested(row.rested)}</p>
    </section>
  );
};

const Certainty = ({ row }: { row: ItemStatisticsRow }) => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const { share } = useFigures();
  const names: Record<string, string> = messages.certainties;
  if (row.isNew) return null;
  return (
    <section className="mt-8">
      <h2>{messages.certainty}</h2>
      <table className="mt-2 text-small tabular-nums">
        <caption className="sr-only">{messages.certainty}</caption>
        <thead>
          <tr className="border-b border-edge text-left">
            {["", messages.certaintyShare, messages.certaintyRight].map((head) => (
              <th key={head} scope="col" className="py-1 pr-6">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row.certainty.map((each) => (
            <tr key={each.certainty} className="border-b border-line">
              <th scope="row" className="py-1 pr-6 text-left font-normal">
                {names[each.certainty] ?? each.certainty}
              </th>
              <td className="py-1 pr-6">{share(each.share)}</td>
              <td className="py-1 pr-6">{share(each.facility)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Comparisons = ({ row: { change, dif } }: { row: ItemStatisticsRow }) => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const { decimal } = useFigures();
  const { points } = messages;
  return (
    <>
      {change && (
        <section className="mt-8">
          <h2>{messages.change}</h2>
          <p className="mt-2">
            {messages.changed(
              change.number,
              points(change.difference),
              change.interval ? messages.interval(points(change.interval.low), points(change.interval.high)) : "–",
            )}{" "}
            {change.factsChanged ? messages.factsChanged : messages.factsSame}
          </p>
        </section>
      )}
      {dif && (
        <section className="mt-8">
          <h2>{messages.language}</h2>
          <p className="mt-2">{messages.dif(decimal(dif.delta), dif.difClass)}</p>
        </section>
      )}
    </>
  );
};

/** All that is known of one item version. `others`: its other versions, the newest first. */
export const VersionStatistics = ({
  row,
  others,
}: {
  row: ItemStatisticsRow;
  others: readonly ItemStatisticsRow[];
}) => {
  const language = useLanguage();
  const { itemStatistics: messages, reading } = messagesIn(language);
  const { whole, share } = useFigures();
  return (
    <>
      <p className="mt-3 whitespace-pre-line text-lead" lang={row.language}>
        {row.stem}
      </p>
      <p className="mt-2 break-words text-small text-quiet">
        {[row.identity, messages.version(row.number), ...(row.isLive ? [] : [messages.isOld])].join(" · ")}
      </p>
      {row.flags.length > 0 && (
        <ul className="notice mt-4">
          {row.flags.map((flag) => (
            <li key={flag}>{messages.flags[flag]}</li>
          ))}
        </ul>
      )}
      <Figures row={row} />
      <Options row={row} />
      <Certainty row={row} />
      <Comparisons row={row} />
      {others.length > 0 && (
        <section className="mt-8">
          <h2>{messages.versions}</h2>
          <ul className="mt-2">
            {others.map(({ version, number, n, facility }) => (
              <li key={version} className="row">
                <a href={addressIn(language, versionAddress(version))}>{messages.version(number)}</a>
                <p>{[`${messages.heads.n}${reading.colon}${whole(n)}`, share(facility)].filter(Boolean).join(" · ")}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
