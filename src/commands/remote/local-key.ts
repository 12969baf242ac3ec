import { lstat, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { unavailable } from '../../errors.ts'

/** A server's address, and the key that signs the one-time tokens made on its machine. */
export type LocalServer = { readonly url: string; readonly key: Buffer }

/** How often the file is touched: whatever cleans up temporary files spares those touched within days. */
const everyHours = 6 * 60 * 60 * 1000

const { uid, username } = userInfo()

/** A folder for each user, as tmux and ssh-agent have; by name on a system without user ids. */
const folder = join(tmpdir(), `on-record-${uid === -1 ? username : uid}`)

const fileOf = (port: string) => join(folder, `${port}.json`)

/**
 * Leaves a server's key where `on-record token` finds it, in a file that only the server's user can read. Resolves to a
 * function that removes it.
 *
 * @throws where the file cannot be written, or the folder belongs to somebody else
 */
export async function leaveKey({ url, key }: LocalServer): Promise<() => Promise<void>> {
  const file = fileOf(new URL(url).port)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { mode, uid: owner } = await lstat(folder)
  if (uid !== -1 && (owner !== uid || (mode & 0o077) !== 0))
    throw unavailable(`${folder} is open to others, or not yours: remove it.`)
  await rm(file, { force: true })
  await writeFile(file, JSON.stringify({ url, key: key.toString('base64') }), { mode: 0o600, flag: 'wx' })
  const touch = () => utimes(file, new Date(), new Date()).catch(() => {})
  const touching = setInterval(touch, everyHours).unref()
  return async () => {
    clearInterval(touching)
    await rm(file, { force: true })
  }
}

/** This user's server on a port of this machine; undefined if there is none. */
export async function localServer(port: string): Promise<LocalServer | undefined> {
  try {
    const { url, key }: Record<keyof LocalServer, string> = JSON.parse(await readFile(fileOf(port), 'utf8'))
    return { url, key: Buffer.from(key, 'base64') }
  } catch {
    return undefined
  }
}
