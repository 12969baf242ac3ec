/** Why the disk refused an operation, and how to fix it. */
export type DiskFault = { readonly reason: string; readonly mend: string }

const faults: Readonly<Record<string, DiskFault>> = {
  ENOSPC: { reason: 'the disk is full', mend: 'Free some space' },
  EDQUOT: { reason: "this user's share of the disk is used up", mend: 'Free some space' },
  EROFS: { reason: 'the file system is read-only', mend: 'Mount it so that it can be written to' },
  EACCES: {
    reason: 'this user has no permission for it',
    mend: 'Give this user permission to read and write there',
  },
  EPERM: {
    reason: 'this user has no permission for it',
    mend: 'Give this user permission to read and write there',
  },
  ENOENT: { reason: 'there is no such folder', mend: 'Create it' },
  ENOTDIR: { reason: 'a part of the path is a file', mend: 'Correct the path' },
  EISDIR: { reason: 'it is a folder', mend: 'Name a file' },
  ENAMETOOLONG: { reason: 'the name is too long', mend: 'Shorten it' },
  ELOOP: { reason: 'its symbolic links go in a circle', mend: 'Name another' },
  EBUSY: { reason: 'another program is using it', mend: 'Name another' },
  EIO: { reason: 'the disk failed', mend: 'Check the disk' },
}

/** The same faults as worded by the embedded engine, which gives no code. */
const worded: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/, 'ENOSPC'],
  [/quota exceeded/i, 'EDQUOT'],
  [/Read-only file system/, 'EROFS'],
  [/Permission denied|Access is denied/, 'EACCES'],
  [/Input\/output error/, 'EIO'],
]

/** The disk fault behind an error; null if it is another kind of error. */
export function diskFault(fault: unknown): DiskFault | null {
  if (!(fault instanceof Error)) return null
  const given = 'code' in fault ? String(fault.code) : ''
  const code = given in faults ? given : worded.find(([words]) => words.test(fault.message))?.[1]
  return (code !== undefined && faults[code]) || null
}
