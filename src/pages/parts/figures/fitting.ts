/** Text of a figure that fits into a width, at so many pixels for each letter. */
export function fitting(text: string, width: number, letter: number): string {
  const most = Math.max(1, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
