// The text around a receipt's words unfolds below them. Without it the link leads to the page with that text in it.

for (const link of document.querySelectorAll('a.unfold')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const answer = await fetch(link.href)
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '')
    const page = new DOMParser().parseFromString(answer, 'text/html')
    const around = page.getElementById(link.hash.slice(1))?.querySelector('.around')
    if (!around) {
      location.assign(link.href)
      return
    }
    link.parentElement.replaceWith(around)
    around.focus()
  })
}
