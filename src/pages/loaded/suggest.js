// Answers as a reader types: below a search field stands what begins with the words. Without it the field works as before.

/** Whoever types fast is asked about once, in milliseconds. */
const pause = 150

for (const field of document.querySelectorAll('.find input')) {
  const list = document.createElement('ul')
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('aria-label', 'What begins so')
  field.form.append(list)
  let asking = new AbortController()
  let waiting

  async function suggest() {
    asking.abort()
    asking = new AbortController()
    const address = new URL('suggestions', `${field.form.action.replace(/\/search$/, '')}/`)
    address.searchParams.set('q', field.value)
    const response = await fetch(address, { signal: asking.signal }).catch(() => null)
    const answer = response?.ok ? await response.text().catch(() => '') : ''
    const { body } = new DOMParser().parseFromString(answer, 'text/html')
    for (const link of body.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), address)
    list.replaceChildren(...body.children)
    list.hidden = list.children.length === 0
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(suggest, pause)
  })
  field.form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    // It would empty the field as well.
    event.preventDefault()
    list.hidden = true
    field.focus()
  })
  field.form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!field.form.contains(relatedTarget)) list.hidden = true
  })
}
