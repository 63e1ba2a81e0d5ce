/**
 * One request, checked: what an act works on.
 * `params`: from the address. `origin`: where this caller reads the site, `https://example.org`: it must not stand in what others get. `site`: where the world reads it; empty where the operator has not said, and addresses are then relative. `learner`: the token of the caller's cookie, not yet looked up. `input`: past its schema.
 */
export type RequestContext<Input = undefined> = {
  params: Partial<Record<string, string>>;
  origin: string;
  site: string;
  learner: string | undefined;
  input: Input;
  now: Date;
};
