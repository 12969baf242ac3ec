import { cuesOf } from './speakers/cues.ts'

/**
 * Verbs that say that somebody speaks, in the third person, by language: as patterns, their endings in brackets. Those that go
 * with what was said; "told" and "warned" may as well go with whoever was spoken to.
 */
const verbs = {
  en:
    'sa(?:id|ys|y) added adds wrote writes insist(?:ed|s) replied replies argue[ds] claim(?:ed|s) note[ds] stressed continued ' +
    'concluded explain(?:ed|s) admitted asked asks warn(?:ed|s) announced recalled declared state[ds] remarked observed tweeted ' +
    'posted complained joked cautioned testified answered responded recounted commented agreed acknowledged vowed promised ' +
    'pledged urged predicted emphasi[sz]ed reiterated repeated reported suggested shouted cried whispered exclaimed told',
  uk:
    'сказа(?:в|ла|ли|но) каж(?:е|уть) заяв(?:ив|ила|или|ляє|ляють) дода(?:в|ла|ли|є) зазнач(?:ив|ила|или|ає) ' +
    'підкресл(?:ив|ила|или|ює) наголо(?:сив|сила|сили|шує) повідом(?:ив|ила|или|ляє) поясн(?:ив|ила|или|ює) ' +
    'розпов(?:ів|іла|іли|ідає) відпов(?:ів|іла|іли|ідає) запита(?:в|ла|ли) написа(?:в|ла|ли) пиш(?:е|уть) переконан(?:ий|а) ' +
    'впевнен(?:ий|а) вважа(?:є|ють) стверджу(?:є|вав|вала) нагада(?:в|ла|ли) визна(?:в|ла|ли|є) уточн(?:ив|ила|или|ює) ' +
    'продовж(?:ив|ила|ує) зауваж(?:ив|ила|или|ує) констату(?:вав|вала|є) резюму(?:вав|вала|є) попереди(?:в|ла|ли) ' +
    'пообіця(?:в|ла|ли) підтверди(?:в|ла|ли) відзнач(?:ив|ила|или) говор(?:ить|ив|ила) мови(?:в|ла) [йі]деться зізна(?:вся|лася|ється)',
  ru:
    'сказа(?:л|ла|ли|но) говор(?:ит|ят|ил|ила|или|ится) заяв(?:ил|ила|или|ляет|ляют) добав(?:ил|ила|или|ляет) ' +
    'отме(?:тил|тила|тили|чает) подчеркну(?:л|ла|ли) подч[её]ркивает сообщ(?:ил|ила|или|ает) поясн(?:ил|ила|или|яет) ' +
    'объясн(?:ил|ила|или|яет) рассказ(?:ал|ала|али|ывает) ответ(?:ил|ила|или) отвечает спрос(?:ил|ила|или) спрашивает ' +
    'написа(?:л|ла|ли) пиш(?:ет|ут) уверен(?:а|ы)? убежд(?:[её]н|ена) счита(?:ет|ют) утвержда(?:ет|ют|л|ла) ' +
    'напомн(?:ил|ила|или) напоминает призна(?:л|ла|ли|[её]т|лся|лась) уточн(?:ил|ила|или|яет) продолж(?:ил|ила|ает) ' +
    'замет(?:ил|ила|или) замечает констатир(?:овал|овала|ует) резюмир(?:овал|овала|ует) заключ(?:ил|ила|ает) ' +
    'предупред(?:ил|ила|или) пообеща(?:л|ла|ли) подтверд(?:ил|ила|или) воскликну(?:л|ла) указ(?:ал|ала|ывает) вспоминает',
  be:
    'сказа(?:ў|ла|лі|на) каж(?:а|уць) заяв(?:іў|іла|ілі|ляе) дада(?:ў|ла|лі|е) адзнач(?:ыў|ыла|ылі|ае) ' +
    'падкрэсл(?:іў|іла|ілі|івае) паведам(?:іў|іла|ілі|ляе) (?:рас)?тлумач(?:ыць|ыў|ыла) распав(?:ёў|яла) расказ(?:аў|ала|вае) ' +
    'адказ(?:аў|ала|алі|вае) спыта(?:ў|ла) напіса(?:ў|ла|лі) піша лічыць упэўнен(?:ы|ая|а) перакана(?:ны|ная) сцвярджае ' +
    'нагада(?:ў|ла) прызна(?:ў|ла|ўся|лася) удакладн(?:іў|іла) працягну(?:ў|ла) заўваж(?:ыў|ыла) гавор(?:ыць|ыў|ыла|ыцца) мові(?:ў|ла)',
  tr: 'dedi(?:ler)? diyor söyledi belirtti vurguladı açıkladı ekledi yazdı sordu yanıtladı kaydetti aktardı savundu anlattı uyardı',
  de:
    'sagte[n]? sagt erklärte erklärt betonte betont meinte meint ergänzte schrieb schreibt antwortete fragte kritisierte warnte ' +
    'berichtete behauptete bekräftigte so',
  fr:
    'd(?:éclare|éclara|it|isent) affirme ajout(?:e|a) expliqu(?:e|a) indique souligne précise estime assure écrit confie ' +
    'répond(?:it)? lance martèle insiste rappelle annonce avertit poursuit conclut reconnaît admet demande note commente ' +
    'regrette dénonce prévient raconte observe juge ' +
    "(?:s['’]|l['’])?(?:a|ont|avait|est)(?:-(?:t-)?(?:il|elle|on|ils|elles))?\\s(?:(?:aussi|encore|également|notamment|ensuite)\\s)?" +
    '(?:déclaré|dit|affirmé|ajouté|expliqué|indiqué|souligné|précisé|estimé|assuré|écrit|confié|répondu|lancé|martelé|insisté|' +
    'rappelé|annoncé|averti|poursuivi|conclu|reconnu|admis|demandé|noté|commenté|regretté|dénoncé|prévenu|raconté|observé|' +
    'exclamé|indignée?|félicitée?|défendue?)',
  es:
    'd(?:ijo|ice|ijeron) afirm(?:ó|a) asegur(?:ó|a) señal(?:ó|a) añad(?:ió|e) agreg(?:ó|a) explic(?:ó|a) declar(?:ó|a) indic(?:ó|a) ' +
    'sostuvo manifestó expresó subrayó advirtió recordó insistió respondió contestó preguntó escribió apuntó reconoció ' +
    'denunció precisó comentó concluyó aclaró ha\\s(?:dicho|afirmado|asegurado|señalado|añadido|explicado|declarado|indicado)',
  pt:
    'dis(?:se|seram) diz afirmou declarou acrescentou explicou ressaltou destacou escreveu respondeu perguntou contou completou ' +
    'informou garantiu criticou alertou lembrou concluiu',
  it:
    'h(?:a|anno)\\s(?:detto|dichiarato|aggiunto|spiegato|affermato|sottolineato|scritto|risposto|commentato|precisato|ricordato|' +
    'concluso|osservato|annunciato|ribadito) spiega afferma aggiunge dichiara sottolinea racconta scrive ribadisce rispose',
  pl:
    'powiedzi(?:ał|ała|ało|eli) mówi(?:ł|ła|li|ą)? dod(?:ał|ała|aje|ali) oświadcz(?:ył|yła|yli) stwierdz(?:ił|iła|a) ' +
    'podkreśl(?:ił|iła|a) zaznacz(?:ył|yła|a) wyjaśni(?:ł|ła|a) napisał(?:a)? pisze przekon(?:ywał|ywała|uje) zapewni(?:ł|ła|a) ' +
    'oceni(?:ł|ła|a) odpowi(?:edział|edziała|ada) zapytał(?:a)? pyta tłumaczy(?:ł|ła)? przyzn(?:ał|ała|aje) zauważ(?:ył|yła|a) ' +
    'poinformował(?:a)? ostrzeg(?:ł|ła|a) przypomni(?:ał|ała|na) relacjonuje opowiad(?:ał|ała|a) kontynu(?:ował|owała|uje) ' +
    'podsumował(?:a)? skomentował(?:a)? czytamy',
  he: 'אמר(?:ה|ו)? הוסי(?:ף|פה) טע(?:ן|נה) הדגיש(?:ה)? הבהיר(?:ה)? הסביר(?:ה)? ציי(?:ן|נה) כתב(?:ה)? השיב(?:ה)? שאל(?:ה)?',
  ar: 'و?قال(?:ت)? و?[أا]ضاف(?:ت)? صر[ّ]?ح(?:ت)? و?[أا]كد(?:ت)? [أا]وضح(?:ت)? و?تابع(?:ت)? ذكر(?:ت)? كتب(?:ت)?',
} as const

export type SayingLanguage = keyof typeof verbs

/** A pattern of the verbs of some languages, of all where none is named: whole words. */
export const sayingVerbs = (...languages: SayingLanguage[]): string => {
  const chosen = languages.length === 0 ? (Object.keys(verbs) as SayingLanguage[]) : languages
  const each = chosen.flatMap((language) => [
    ...verbs[language].split(' '),
    ...(['uk', 'ru', 'be'].includes(language) ? cuesOf.slavic.says : []),
  ])
  return `(?<![\\p{L}\\p{M}])(?:${each.join('|')})(?![\\p{L}\\p{M}])`
}
