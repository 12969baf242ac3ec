/** Elements that readers do not see. */
export const NEVER_SHOWN = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe'])

/** Elements that begin on a new line. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
