import type { DrawnFragment } from '../../generated/page-operations.ts'
import { html, markupOf } from '../markup/html.ts'

/**
 * A network as GEXF, which programs that draw graphs read.
 *
 * @see https://gexf.net/schema.html
 */
export const gexfText = ({ nodes, edges }: DrawnFragment): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
${markupOf(
  html`<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed">
<attributes class="node"><attribute id="kind" title="kind" type="string"></attribute><attribute id="weight" title="weight" type="integer"></attribute></attributes>
<attributes class="edge"><attribute id="statements" title="latest statements" type="string"></attribute></attributes>
<nodes>
${nodes.map(
  ({ record, weight }) =>
    html`<node id="${record.id}" label="${record.name}"><attvalues><attvalue for="kind" value="${record.__typename}"></attvalue><attvalue for="weight" value="${weight}"></attvalue></attvalues></node>
`,
)}</nodes>
<edges>
${edges.map(
  ({ from, to, weight, isMutual, latest }, index) =>
    html`<edge id="${index}" source="${from.id}" target="${to.id}" weight="${weight}" type="${isMutual ? 'undirected' : 'directed'}"><attvalues><attvalue for="statements" value="${latest.map(({ id }) => id).join(' ')}"></attvalue></attvalues></edge>
`,
)}</edges>
</graph>
</gexf>`,
  '',
)}
`
