import { type FormEvent, useState } from 'react'
import { forgetToken, heldToken, keepToken } from './token.ts'

/** Takes the token of whoever may do more than read; says whose it is, and forgets it when asked to. */
export function TokenField() {
  const [held, setHeld] = useState(heldToken)
  const [fault, setFault] = useState('')

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const token = String(new FormData(form).get('token')).trim()
    if (token === '') return
    try {
      setHeld(await keepToken(token))
      setFault('')
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
    form.reset()
  }

  function forget() {
    forgetToken()
    setHeld(null)
  }

  if (held !== null)
    return (
      <div className="token">
        <span>{held.name ? `${held.name}, ${held.role}` : 'Using your token'}</span>
        <button type="button" onClick={forget}>
          Forget
        </button>
      </div>
    )
  return (
    <form className="token" onSubmit={keep}>
      <input
        name="token"
        type="password"
        aria-label="Token"
        placeholder="Token"
        autoComplete="off"
        title="Needed to write, or where reading needs one. Kept until you close this tab."
      />
      <button type="submit">Use</button>
      {fault !== '' && <output role="alert">{fault}</output>}
    </form>
  )
}
