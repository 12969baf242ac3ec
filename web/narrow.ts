/** Whether there is no room for two columns; playground.css asks the same. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 760px)').matches
