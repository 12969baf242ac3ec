/**
 * Keeps one server for whoever started this process: `keeper.ts <home> <command> [argument...]`.
 * It runs the command until its standard input ends, then kills it and removes the home, unless that is ''. The system closes that pipe
 * however the starter ends, SIGKILL included, which no exit handler of the starter's own would survive.
 */
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'

const [home, command, ...args] = process.argv.slice(2)
if (home === undefined || !command) throw new Error('keeper.ts <home> <command> [argument...]')

const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
// The home goes with the server, or its owner wants a server that was killed: no orderly shutdown.
const kill = () => server.kill('SIGKILL')

const leave = async (code: number) => {
  if (home) await rm(home, { recursive: true, force: true, maxRetries: 5 })
  process.exit(code)
}

server.once('error', (error) => {
  console.error(error.message)
  void leave(1)
})
server.once('exit', (code) => void leave(code ?? 1))
process.stdin.once('close', kill).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, kill)
