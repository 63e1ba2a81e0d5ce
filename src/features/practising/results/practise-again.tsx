import type { Mode } from "../../../domain/block/block-request";
import { Button } from "../../../ui/button";

type Props = { article?: string; count: number; mode: Mode };

/** Another block like this one. */
export const PractiseAgain = ({ article, count, mode }: Props) => (
  <form method="post" action="/api/practice/start" className="grid max-sm:grow">
    {article && <input type="hidden" name="article" value={article} />}
    <input type="hidden" name="count" value={count} />
    <input type="hidden" name="mode" value={mode} />
    <Button type="submit">Practise again</Button>
  </form>
);
