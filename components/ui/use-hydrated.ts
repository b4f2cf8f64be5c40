import { useSyncExternalStore } from "react";

const neverChanges = () => () => {};

/** False on the server and for the first render in the browser, where the screen is not known. */
export const useHydrated = () =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
