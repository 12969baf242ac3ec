/**
 * The first field that an object has twice in a valid JSON text, for instance after two versions were merged by hand;
 * null if there is none. `JSON.parse` silently keeps the last one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function repeatedField(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let [start, end] = [-1, -1]
  let isInString = false
  // Token by token: an expression for a whole string overflows the stack on very long ones.
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
