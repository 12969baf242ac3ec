/**
 * The first field that an object of some JSON has twice, as a merge of two versions by hand may leave it; null where none
 * has. JSON's readers take the last of them and say nothing. The text must be valid JSON.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function repeatedField(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let [start, end] = [-1, -1]
  let isInString = false
  // Token by token: an expression that takes a string whole fails on the longest ones.
  for (const { 0: token, index } of json.matchAll(/\\.|["{}[\]:]/gs)) {
    if (token === '"') {
      if (isInString) end = index + 1
      else start = index
      isInString = !isInString
    } else if (isInString) continue
    else if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else {
      const field: string = JSON.parse(json.slice(start, end))
      const fields = open.at(-1)
      if (fields?.has(field)) return field
      fields?.add(field)
    }
  }
  return null
}
