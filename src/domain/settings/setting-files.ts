import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** An absolute directory; the nearest part of its path that exists has to be one, since a file can hold nothing. */
export function directory(given: string): string | undefined {
  let existing = resolve(given)
  while (!existsSync(existing)) existing = dirname(existing)
  return statSync(existing).isDirectory() ? resolve(given) : undefined
}

/** The object in a file of JSON; null where no file is named, undefined where it cannot be read as one. */
export function jsonFile(given: string): Readonly<Record<string, unknown>> | null | undefined {
  if (given === '') return null
  try {
    const value: unknown = JSON.parse(readFileSync(given, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
