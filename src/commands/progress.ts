const barWidth = 30

/** Less than this is done before anybody wonders. */
const worthTelling = 1_000

/**
 * Tells how far something is that is done to many records: a bar on a terminal, else a line for every tenth. `end` leaves the
 * line.
 *
 * @param doing what is done, where that is not what was asked for
 */
export function progressOn(out: NodeJS.WriteStream, doing?: string) {
  const records = doing === undefined ? 'records' : `records: ${doing}`
  let tenths = 0
  let hasBar = false
  return {
    told(done: number, total: number): void {
      if (total < worthTelling) return
      const share = total === 0 ? 1 : done / total
      if (out.isTTY) {
        hasBar = true
        const filled = Math.round(share * barWidth)
        out.write(`\r[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done} of ${total} ${records}`)
      } else if (Math.floor(share * 10) > tenths) {
        tenths = Math.floor(share * 10)
        out.write(`${done} of ${total} ${records}\n`)
      }
    },
    end(): void {
      if (hasBar) out.write('\n')
      hasBar = false
    },
  }
}
