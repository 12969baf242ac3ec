const barWidth = 30

/** With fewer records, no progress is shown. */
const worthTelling = 1_000

/** How many records are read between two lines of a log. */
const readAtOnce = 50_000

/** How long, in milliseconds, before a rate means something. */
const longEnough = 1_000

/**
 * Shows the progress of work on many records: a bar on a terminal, elsewhere a line for every tenth, with the rate and
 * the time left once they are known. `end` leaves the line.
 *
 * @param doing what is being done, if that is not what was asked for
 */
export function progressOn(out: NodeJS.WriteStream, doing?: string) {
  const records = doing === undefined ? 'records' : `records: ${doing}`
  const begun = new Map<string, { readonly at: number; readonly done: number }>()
  const tenths = new Map<string, number>()
  let width = 0

  /** The rate since the step began, and the time left; empty until these mean something. */
  function pace(step: string, done: number, total: number | null): string {
    const first = begun.get(step) ?? { at: Date.now(), done }
    begun.set(step, first)
    const elapsed = Date.now() - first.at
    if (elapsed < longEnough || done <= first.done) return ''
    const rate = ((done - first.done) / elapsed) * 1_000
    const left = total === null || done >= total ? '' : `, ${duration((total - done) / rate)} left`
    return `, ${Math.round(rate)} a second${left}`
  }

  function bar(text: string, share: number | null): void {
    const filled = Math.round((share ?? 0) * barWidth)
    const shown = `${share === null ? '' : `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] `}${text}`
    // Covers the previous text, which may have been longer.
    out.write(`\r${shown.padEnd(width)}`)
    width = shown.length
  }

  function step(name: string, done: number, total: number): void {
    if (total < worthTelling) return
    const share = done / total
    const text = `${done} of ${total} ${records}${name}${pace(name, done, total)}`
    if (out.isTTY) bar(text, share)
    else if (Math.floor(share * 10) > (tenths.get(name) ?? 0)) {
      tenths.set(name, Math.floor(share * 10))
      out.write(`${text}\n`)
    }
  }

  return {
    told: (done: number, total: number) => step('', done, total),
    /** Before anything is written: how many records are read, or compared. */
    prepared(done: number, total: number | null): void {
      if (total !== null) step(' compared with the graph', done, total)
      else if (out.isTTY && done >= worthTelling) bar(`${done} records read${pace('read', done, null)}`, null)
      else if (!out.isTTY && done > 0 && done % readAtOnce === 0)
        out.write(`${done} records read${pace('read', done, null)}\n`)
    },
    end(): void {
      if (width > 0) out.write('\n')
      width = 0
    },
  }
}

/** `42 s`, `3 min`, `2 h`. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`
}
