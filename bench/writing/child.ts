import { spawn } from 'node:child_process'

const typescript = ['--import', 'tsx']

/** Runs a script in a process of its own, whose memory is its own, and gives what it tells on standard output, as JSON. */
export function told<Told>(script: string, args: readonly string[]): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...typescript, new URL(script, import.meta.url).pathname, ...args],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Told)
      else reject(new Error(`${script} ended with code ${code}.`))
    })
  })
}

/** The most memory that this process has taken, in megabytes. */
export const mostMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024)
