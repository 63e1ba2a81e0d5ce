/** The inverse of a symmetric positive definite matrix, by Cholesky's decomposition; undefined where it is not one. */
export const invert = (matrix: readonly Float64Array[]): Float64Array[] | undefined => {
  const size = matrix.length;
  const at = (rows: readonly Float64Array[], row: number, column: number) => rows[row]?.[column] ?? 0;
  const lower = matrix.map(() => new Float64Array(size));
  for (const [row, own] of lower.entries())
    for (let column = 0; column <= row; column++) {
      let left = at(matrix, row, column);
      for (let before = 0; before < column; before++) left -= at(lower, row, before) * at(lower, column, before);
      if (row !== column) own[column] = left / at(lower, column, column);
      else if (left > 0) own[column] = Math.sqrt(left);
      else return undefined;
    }
  const columns = matrix.map((_, unit) => {
    const solved = new Float64Array(size);
    for (let row = 0; row < size; row++) {
      let left = row === unit ? 1 : 0;
      for (let before = 0; before < row; before++) left -= at(lower, row, before) * (solved[before] ?? 0);
      solved[row] = left / at(lower, row, row);
    }
    for (let row = size - 1; row >= 0; row--) {
      let left = solved[row] ?? 0;
      for (let after = row + 1; after < size; after++) left -= at(lower, after, row) * (solved[after] ?? 0);
      solved[row] = left / at(lower, row, row);
    }
    return solved;
  });
  return columns;
};
