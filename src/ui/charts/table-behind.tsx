import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";

type Props = { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] };

/** The numbers of a picture, closed until they are asked for. The first cell of a row names it. */
export const TableBehind = ({ caption, heads, rows }: Props) => (
  <details className="fold mt-2">
    <summary className="text-small">{messagesIn(useLanguage()).charts.showNumbers}</summary>
    <table className="w-full text-small tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-left">
          {heads.map((head) => (
            <th key={head} scope="col" className="wrap-normal py-1 pr-4">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1 pr-4 text-left font-normal">
              {name}
            </th>
            {cells.map((cell, position) => (
              <td key={heads[position + 1]} className="py-1 pr-4">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
