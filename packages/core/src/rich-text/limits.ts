/** Characters of a text that are shown; the rest is cut, and an ellipsis says so. */
export const mostCharacters = 20_000

/** Characters of HTML that are read, tags and attributes included. */
export const mostSource = 100_000

/** Blocks and runs of text, before addresses in them become links. */
export const mostNodes = 2000

/** Lists and quotes inside each other; what is deeper stands in the deepest of them. */
export const mostDepth = 8

/** Characters of a link's address; a longer one is no link. */
export const longestAddress = 2000
