import { Icon } from "../icon";

/** What came of a form, on the page that follows: what went wrong, or what was done. */
export const OutcomeNote = ({ problem, done }: { problem: string | null; done: string | null }) => {
  if (problem !== null)
    return (
      <p id="problem" className="signed notice notice-bad mt-4 font-semibold text-bad" role="alert">
        <Icon name="close" />
        {problem}
      </p>
    );
  if (done === null) return null;
  return (
    <p className="signed notice mt-4 border-good bg-good-soft font-semibold text-good" role="status">
      <Icon name="tick" />
      {done}
    </p>
  );
};
