import { Button } from "../../ui/button";

type Props = { guides: { slug: string; title: string; items: { total: number } }[] };

/** Builds a block without script: which guide, how many questions, with feedback or against the clock. */
export const BlockBuilder = ({ guides }: Props) => (
  <form method="post" action="/api/practice/start" className="grid gap-5">
    <label className="field">
      Guide
      <select name="article" defaultValue="">
        <option value="">All guides</option>
        {guides.map(({ slug, title, items }) => (
          <option key={slug} value={slug}>
            {title} ({items.total} questions)
          </option>
        ))}
      </select>
    </label>
    <label className="field">
      Number of questions
      <input type="number" name="count" min={1} max={200} defaultValue={10} required />
    </label>
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
