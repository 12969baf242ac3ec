import { type Platform, platformOf } from './platform.ts'

/** One installed package in package-lock.json; the empty path is the project itself. */
export type LockedPackage = {
  version?: string
  resolved?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
} & Partial<Platform>

export type LockFile = { packages: Record<string, LockedPackage> }

/** A package that another one names as optional and that the lock has no entry for. */
export type Missing = { name: string; version: string; wantedBy: string }

/**
 * The optional dependencies without an entry. npm leaves out those that it did not find when the lock was
 * written, and `npm ci` then refuses the lock wherever they are found.
 */
export function missingOptionals({ packages }: LockFile): Missing[] {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !foundFrom(path, name, packages))
      .map(([name, version]) => ({ name, version, wantedBy: path })),
  )
  return missing.filter(({ name }, index) => missing.findIndex((other) => other.name === name) === index)
}

/** The entries that carry a download address: those name the machine's registry and are of no use elsewhere. */
export const downloadAddresses = ({ packages }: LockFile): string[] =>
  Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined && !packages[path]?.link)

/** The same lock with an entry for each missing package, and without download addresses. */
export function completed(lock: LockFile): LockFile {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([path, { resolved, ...entry }]) => [
      path,
      entry.link ? { resolved, ...entry } : entry,
    ]),
  )
  for (const missing of missingOptionals(lock)) {
    packages[`node_modules/${missing.name}`] = entryOf(missing, lock.packages[missing.wantedBy]?.dev === true)
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** @throws Error when the version is a range: which one would be installed is then not known here. */
function entryOf({ name, version, wantedBy }: Missing, dev: boolean): LockedPackage {
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) {
    throw new Error(`${wantedBy} wants ${name} ${version}: only an exact version can be completed.`)
  }
  const { cpu, libc, os } = platformOf(name) ?? {}
  return {
    version,
    ...(cpu && { cpu }),
    ...(dev && { dev }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  }
}

/** Whether a package installed at `path` finds `name`: beside itself, or in a node_modules above it. */
function foundFrom(path: string, name: string, packages: LockFile['packages']): boolean {
  const places = path
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'))
  return ['', ...places].some((place) => `${place === '' ? '' : `${place}/`}node_modules/${name}` in packages)
}
