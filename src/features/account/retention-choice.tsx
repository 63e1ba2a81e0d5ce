import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { useLanguage } from "../../ui/language-context";

const choices = [
  { value: 0.85, words: "85 %: fewer reviews" },
  { value: 0.9, words: "90 %: a good balance" },
  { value: 0.95, words: "95 %: about twice as many reviews" },
];

type Props = { desired: number; saved: boolean };

/** How much of what was learned should still be known when its review comes. */
export const RetentionChoice = ({ desired, saved }: Props) => (
  <section>
    <h2 id="retention">How much you want to remember</h2>
    <p>Each review comes just before you would forget. The more you want to remember, the sooner it comes.</p>
    {saved && (
      <p className="notice" role="status">
        Saved. Your reviews have been laid anew.
      </p>
    )}
    <form
      method="post"
      action={formAction(useLanguage(), "/api/practice/retention")}
      className="grid justify-items-start gap-3"
    >
      <fieldset>
        <legend className="sr-only">How much you want to remember</legend>
        {choices.map(({ value, words }) => (
          <label key={value} className="tick w-full">
            <input type="radio" name="desiredRetention" value={value} defaultChecked={value === desired} required />
            {words}
          </label>
        ))}
      </fieldset>
      <Button kind="plain" type="submit">
        Save
      </Button>
    </form>
  </section>
);
