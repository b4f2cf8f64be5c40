/** A stop ends the runs of its search that were sent before it, never those of a later resume. */
export const cancelledByStop =
  "async.data.searchId == event.data.searchId && event.data.epoch < async.data.epoch";
