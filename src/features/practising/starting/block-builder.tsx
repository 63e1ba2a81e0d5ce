import { Button } from "../../../ui/button";

type Props = { guides: { slug: string; title: string; items: { total: number } }[] };

/** Builds a block without script: which guide, how many questions, with feedback or against the clock. */
export const BlockBuilder = ({ guides }: Props) => (
  <form method="post" action="/api/practice/start" className="grid grid-cols-1 gap-5">
    <div className="field grid-cols-1">
      <label htmlFor="article">Guide</label>
      <select id="article" name="article" defaultValue="" className="w-full min-w-0">
        <option value="">All guides</option>
        {guides.map(({ slug, title, items }) => (
          <option key={slug} value={slug}>
            {title} ({items.total} questions)
          </option>
        ))}
      </select>
    </div>
    <div className="field grid-cols-1">
      <label htmlFor="count">Number of questions</label>
      <input id="count" type="number" name="count" min={1} max={200} defaultValue={10} required />
    </div>
    <fieldset>
      <legend className="text-fine">How</legend>
      <label className="tick w-full">
        <input type="radio" name="mode" value="tutor" defaultChecked />
        Tutor: you are told after each answer
      </label>
      <label className="tick w-full">
        <input type="radio" name="mode" value="timed" />
        Timed: a limit, and all is told at the end
      </label>
    </fieldset>
    <p>
      <Button type="submit">Generate questions</Button>
    </p>
  </form>
);
