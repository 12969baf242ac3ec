// For pages that show cards of this server: makes each frame as high as its card. Without it the frames keep the height that
// they were copied with. It listens to this server's cards only, and does nothing else.
const { origin } = new URL(document.currentScript.src)

addEventListener('message', ({ origin: from, source, data }) => {
  if (from !== origin || data?.type !== 'on-record:height') return
  const { height } = data
  if (!Number.isInteger(height) || height < 1 || height > 10_000) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (source !== null && frame.contentWindow === source) frame.height = height
  }
})
