/** As a `ref`: the field that a person has just asked for. A function of its own, or every render would focus it anew. */
export const focusAtFirst = (element: HTMLElement | null): void => element?.focus();
