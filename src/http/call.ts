/**
 * One request, checked: what an act works on.
 * `params`: from the address. `origin`: where the world reads this site, `https://example.org`. `learner`: the token of the caller's cookie, not yet looked up. `input`: past its schema.
 */
export type Call<Input = undefined> = {
  params: Partial<Record<string, string>>;
  origin: string;
  learner: string | undefined;
  input: Input;
  now: Date;
};
