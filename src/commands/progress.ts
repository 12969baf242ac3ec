const barWidth = 30

/** Tells how far an import is: a bar on a terminal, else a line for every tenth. `end` leaves the line. */
export function progressOn(out: NodeJS.WriteStream) {
  let tenths = 0
  return {
    told(done: number, total: number): void {
      const share = total === 0 ? 1 : done / total
      if (out.isTTY) {
        const filled = Math.round(share * barWidth)
        out.write(`\r[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done} of ${total} records`)
      } else if (Math.floor(share * 10) > tenths) {
        tenths = Math.floor(share * 10)
        out.write(`${done} of ${total} records\n`)
      }
    },
    end(): void {
      if (out.isTTY) out.write('\n')
    },
  }
}
