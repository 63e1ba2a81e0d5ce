/** How many options in a row follow each other in the answer as they do in the key; 0 for an empty answer. */
export const longestCorrectRun = (key: readonly string[], order: readonly string[]): number => {
  let longest = 0;
  let run = 0;
  order.forEach((id, index) => {
    const before = order[index - 1];
    const follows = before !== undefined && key.includes(before) && key[key.indexOf(before) + 1] === id;
    run = follows ? run + 1 : Number(key.includes(id));
    longest = Math.max(longest, run);
  });
  return longest;
};
