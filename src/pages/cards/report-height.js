// Tells the page around a card how high the card is, where that page wants to know. It says nothing else.
if (parent !== window) {
  const card = document.querySelector('.card')
  /** In CSS pixels, with the borders above and below, which are all that is around it. */
  const height = () => Math.ceil(card.getBoundingClientRect().height) + 4
  const tell = () => parent.postMessage({ type: 'on-record:height', height: height() }, '*')
  new ResizeObserver(tell).observe(card)
}
