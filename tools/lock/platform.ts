/** What npm compares with the machine before it installs an optional package. */
export type Platform = { os: string[]; cpu: string[]; libc?: string[] }

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

/** The C library that a binary's name ends in, as npm calls it. */
const libraries: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
}

/**
 * The platform that a binary's package name states, e.g. `@scope/name-linux-x64-gnu`.
 * Undefined when the name states none: such a package is for every machine.
 */
export function platformOf(name: string): Platform | undefined {
  const words = name.split(/[/-]/)
  const cpu = words.findLastIndex((word, index) => index > 0 && processors.includes(word))
  const os = words[cpu - 1]
  if (cpu === -1 || os === undefined || !systems.includes(os)) return undefined
  const libc = libraries[words[cpu + 1] ?? '']
  return { os: [os], cpu: [words[cpu] ?? ''], ...(os === 'linux' && libc ? { libc: [libc] } : {}) }
}
