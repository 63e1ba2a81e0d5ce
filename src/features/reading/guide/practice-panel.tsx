import type { Guide } from "./guide";

const sizes = [5, 10, 20];
const modes = [
  { value: "tutor", name: "Tutor", what: "feedback after each answer" },
  { value: "timed", name: "Timed", what: "a time limit, feedback at the end" },
];

/** Starts a block of questions on this guide: a plain form, so that it works without script. */
export const PracticePanel = ({ guide }: { guide: Guide }) => {
  const offered = sizes.filter((size) => size <= guide.items);
  const counts = offered.length > 0 ? offered : [guide.items];
  const usual = counts.includes(10) ? 10 : counts.at(-1);
  return (
    <form className="practice-form" method="post" action="/api/practice/start">
      <input type="hidden" name="article" value={guide.slug} />
      <fieldset>
        <legend>How many questions?</legend>
        <div className="choices">
          {counts.map((count) => (
            <label key={count} className="choice">
              <input type="radio" name="count" value={count} defaultChecked={count === usual} />
              {count}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Which mode?</legend>
        <div className="choices">
          {modes.map(({ value, name, what }) => (
            <label key={value} className="choice">
              <input type="radio" name="mode" value={value} defaultChecked={value === "tutor"} />
              <span>
                {name}: <span className="choice-what">{what}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button">
        Generate questions
      </button>
    </form>
  );
};
