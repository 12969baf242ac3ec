#!/usr/bin/env node
import './commands/production.ts'
import { constants } from 'node:os'
import { interruptedMessage, runCommandLine } from './commands/terminal/command-line.ts'
import { isUnread } from './commands/terminal/output.ts'

// Whoever stops reading, as `head` does, wants no more: the command goes on to its own end and exit code.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault) => {
    if (!isUnread(fault)) throw fault
  })

// Whoever handles a signal by itself, as serve does, is left to it. Spooled files are removed on exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, async () => {
    if (process.listenerCount(signal) > 1) return
    process.stderr.write(`${await interruptedMessage(process.argv[2])}\n`)
    process.exit(128 + constants.signals[signal])
  })

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
