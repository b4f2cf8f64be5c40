// A thread that reads every page at once, but for one on which it hangs.
export const extract = ({ url }) => {
  while (new URL(url).pathname === "/hang");
  return { text: "We make robots." };
};
