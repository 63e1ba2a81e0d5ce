import { studyMinutes } from "../../domain/learner/study-minutes";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";

const retentions = [
  { value: 0.85, name: "low" },
  { value: 0.9, name: "usual" },
  { value: 0.95, name: "high" },
] as const;

const dailyReviews = [10, 20, 30, 60];

type Props = {
  preferences: { desiredRetention: number; dailyReviews: number };
  /** Recent times on task, in milliseconds. */
  times: readonly number[];
  saved: boolean;
};

/** How much of what was learned should still be known when its review comes, and how many reviews a day may bring. */
export const PreferencesForm = ({ preferences, times, saved }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).account;
  return (
    <section>
      <h2 id="retention">{messages.preferences.heading}</h2>
      {saved && (
        <p className="notice" role="status">
          {messages.preferences.saved}
        </p>
      )}
      <form
        method="post"
        action={formAction(language, "/api/practice/retention")}
        className="mt-4 grid justify-items-start gap-5"
      >
        <Choice
          name="desiredRetention"
          texts={messages.retention}
          chosen={preferences.desiredRetention}
          choices={retentions.map(({ value, name }) => ({ value, label: messages.retention[name] }))}
        />
        <Choice
          name="dailyReviews"
          texts={messages.dailyReviews}
          chosen={preferences.dailyReviews}
          choices={dailyReviews.map((value) => ({
            value,
            label: messages.dailyReviews.most(value, studyMinutes(value, times)),
          }))}
        />
        <Button kind="plain" type="submit">
          {messages.preferences.save}
        </Button>
      </form>
    </section>
  );
};

type ChoiceProps = {
  name: string;
  texts: { heading: string; what: string };
  chosen: number;
  choices: { value: number; label: string }[];
};

const Choice = ({ name, texts: { heading, what }, chosen, choices }: ChoiceProps) => (
  <fieldset aria-describedby={`${name}-what`}>
    <legend className="font-semibold">{heading}</legend>
    <p id={`${name}-what`} className="text-small text-quiet">
      {what}
    </p>
    {choices.map(({ value, label }) => (
      <label key={value} className="tick w-full">
        <input type="radio" name={name} value={value} defaultChecked={value === chosen} required />
        {label}
      </label>
    ))}
  </fieldset>
);
