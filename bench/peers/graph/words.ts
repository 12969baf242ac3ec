import { skewed } from './random.ts'

/** Words that statements are made of, the commonest first. None is a form of another. */
const words = (
  'bridge river council market budget harbour school train road water teacher hospital forest winter summer ' +
  'village city engine factory library garden railway airport station museum theatre festival committee report ' +
  'contract tender plan minister mayor deputy farmer miner nurse doctor driver pilot sailor baker tailor porter ' +
  'tunnel canal dam reservoir turbine pipeline cable antenna satellite telescope laboratory experiment vaccine ' +
  'orchard vineyard meadow pasture barn mill kiln furnace anvil hammer chisel plough tractor harrow sickle ' +
  'ferry barge tugboat lighthouse jetty breakwater anchor rudder compass lantern beacon signal whistle drum ' +
  'violin trumpet organ choir ballad novel essay chapter archive ledger invoice receipt voucher coupon ticket ' +
  'passport visa customs tariff quota subsidy pension salary bonus strike picket union guild charter statute ' +
  'clause appendix protocol minute agenda ballot quorum verdict appeal witness jury bailiff warrant summons ' +
  'quarry gravel cement mortar plaster timber plywood veneer varnish pigment canvas easel palette fresco mosaic ' +
  'glacier avalanche drought flood storm lightning thunder rainbow drizzle blizzard monsoon cyclone tornado ' +
  'sparrow falcon heron pelican otter beaver badger hedgehog salmon trout sturgeon oyster lobster shrimp'
).split(' ')

/** A sentence of 10 to 24 of them. */
export function sentence(random: () => number): string {
  const length = 10 + Math.floor(random() * 15)
  const chosen = Array.from({ length }, () => words[skewed(random, words.length)] ?? '')
  const text = `the ${chosen.join(' and the ')}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
