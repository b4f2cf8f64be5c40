/** In the place of a loader for TypeScript, where everything is bundled. */
export const register = (): void => {};
