import { Button } from "../../../ui/button";

/** Leads to the page of this very set, whose address can be sent to others. */
export const ShareForm = ({ block }: { block: string }) => (
  <form method="post" action="/api/practice/share" className="grid max-sm:grow">
    <input type="hidden" name="block" value={block} />
    <Button kind="plain" type="submit">
      Share these questions
    </Button>
  </form>
);
