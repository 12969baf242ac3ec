#!/usr/bin/env node
import { runCommandLine } from './commands/command-line.ts'
import { isUnread } from './commands/output.ts'

// Whoever stops reading, as `head` does, wants no more: the command goes on to its own end and exit code.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault) => {
    if (!isUnread(fault)) throw fault
  })

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
