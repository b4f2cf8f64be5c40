/** Rows of one statement: short enough that nothing waits for its locks, and for the log to keep up. */
const batchSize = 500;
/** Batches of one run for each kind; what remains goes with the next. */
const batchesPerRun = 40;

/** Repeats a deletion of at most so many rows until there is nothing more to delete, or for now enough. */
export async function deleteInBatches(
  deleteSome: (limit: number) => Promise<{ rowCount: number | null }>,
): Promise<number> {
  let deleted = 0;
  for (let batch = 0; batch < batchesPerRun; batch += 1) {
    const { rowCount } = await deleteSome(batchSize);
    deleted += rowCount ?? 0;
    if ((rowCount ?? 0) < batchSize) break;
  }
  return deleted;
}
