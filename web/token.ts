/**
 * The token that requests of this page show. It is kept for the tab: it outlives a reload, and is gone with the tab; no
 * other tab, and nothing on the disk of this browser, has it.
 */
const key = 'on-record:token'

export type Held = {
  readonly token: string
  /** Whose it is, where the server told: a session of `on-record token`. */
  readonly name?: string
  readonly role?: string
  /** ISO 8601. */
  readonly expiresAt?: string
}

export function heldToken(): Held | null {
  const held: Held | null = JSON.parse(sessionStorage.getItem(key) ?? 'null')
  return held?.expiresAt && Date.parse(held.expiresAt) < Date.now() ? null : held
}

export const forgetToken = (): void => sessionStorage.removeItem(key)

/** Relative to the page, so that it is right behind a reverse proxy that adds a path. */
export const addressOf = (path: string): URL => new URL(`../${path}`, document.baseURI)

/**
 * Keeps a token, which the server has to take first. One that is good once is taken for a session.
 *
 * @throws what the server says of a token that it does not take
 */
export async function keepToken(token: string): Promise<Held> {
  const held = isOneTime(token)
    ? await shown<Held>(token, addressOf('session'))
    : await shown(token, addressOf('graphql'), { query: '{ __typename }' }).then(() => ({ token }))
  sessionStorage.setItem(key, JSON.stringify(held))
  return held
}

async function shown<Answer>(token: string, address: URL, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) }
  const response = await fetch(address, {
    method: 'POST',
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (answer.errors) throw new Error(answer.errors[0].message)
  return answer
}

/** Whether it is of `on-record token`, which marks what it makes in its first part (RFC 7515, section 4.1.9). */
function isOneTime(token: string): boolean {
  try {
    const [header = ''] = token.split('.')
    return JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/'))).typ === 'once+jwt'
  } catch {
    return false
  }
}
