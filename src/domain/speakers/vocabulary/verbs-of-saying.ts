/**
 * The verbs by which a language says that somebody speaks, in lower case. This is the only list of them: finding out
 * who is quoted (speakers/) and cutting "said Ada" out of quoted words (attributions.ts) both use it. `stem(a|b)`
 * stands for both forms, `_` for a space.
 */
export type VerbsOfSaying = {
  /** Finite verbs, whose subject is the speaker. */
  readonly says: string
  /** Participles after a form of "have" (`have`): "a déclaré". */
  readonly said?: string
  readonly have?: string
  /** Verbs without a subject, for what a document says: "говорится в заявлении". */
  readonly itSays?: string
  /** Forms that depend on a subject elsewhere: "saying", "додавши", "diyen". */
  readonly saying?: string
  /**
   * Those of `says` that may also be done to somebody, or without words, so that they do not cut anything out of a
   * quotation.
   */
  readonly notAlone?: string
  /** Those of `notAlone` whose object is whom they are about: "thanked", "kritisierte". */
  readonly ofSomebody?: string
}

const english: VerbsOfSaying = {
  says: `
    sa(id|ys|y) add(|s|ed) w(rote|rites|rite) t(old|ells|ell) ask(ed|s) insist(|s|ed) repl(ied|ies) argue(|s|d) claim(ed|s) not(ed|es)
    stress(ed|es) continue(d|s) conclude(d|s) explain(ed|s) admit(ted|s) warn(|s|ed) announce(d|s) call(ed|s) recall(ed|s)
    declare(d|s) state(d|s) remark(ed|s) comment(ed|s) observe(d|s) respond(ed|s) answer(ed|s) retorted quip(ped|s) joke(d|s)
    tweet(ed|s) post(ed|s) vow(ed|s) pledge(d|s) promise(d|s) predict(ed|s) complain(ed|s) shout(ed|s) cr(ied|ies) yelled
    whisper(ed|s) muttered murmured exclaim(ed|s) demand(ed|s) urge(d|s) suggest(ed|s) acknowledge(d|s) concede(d|s) confirm(ed|s)
    allege(d|s) assert(ed|s) maintain(ed|s) reiterate(d|s) repeat(ed|s) emphasi(s|z)ed emphasi(s|z)es underline(d|s)
    underscore(d|s) describe(d|s) brand(ed|s) label(led|ed) dub(bed|s) dismiss(ed|es) denounce(d|s) condemn(ed|s)
    slam(med|s) blast(ed|s) hail(ed|s) praise(d|s) critici(s|z)ed critici(s|z)es lament(ed|s) testif(ied|ies) recount(ed|s) report(ed|s)
    reveal(ed|s) disclose(d|s) joined interject(ed|s) agree(d|s) object(ed|s) counter(ed|s) thundered boast(ed|s) bragged muse(d|s)
    accuse(d|s) threaten(ed|s) proclaim(ed|s) sw(ore|ears) order(ed|s) advise(d|s) remind(ed|s) assure(d|s) inform(ed|s) reassured
    invoke(d|s) protest(ed|s) plead(ed|s) begged thank(ed|s) welcome(d|s) snapped sighed laugh(ed|s) smiled grinned shrugged
    caution(ed|s) opine(d|s) venture(d|s) contend(ed|s) speculate(d|s) reflect(ed|s) deadpanned gushed fumed railed scolded
    implore(d|s) elaborate(d|s) clarif(ied|ies) estimate(d|s) concur(red|s) echo(ed|es) hint(ed|s) remember(ed|s) texted emailed
    mock(ed|s) ridiculed derided decr(ied|ies) tout(ed|s) characteri(s|z)ed characteri(s|z)es liken(ed|s) compare(d|s) term(ed|s) deemed
    chastised rebuked challenge(d|s) teased pressed inquired wonder(ed|s) believe(d|s) think(s) pen(ned|s) defend(ed|s) bemoan(ed|s)
    attribute(d|s) blame(d|s) credit(ed|s) summari(s|z)ed summari(s|z)es instructed scoff(ed|s) confess(ed|es) confide(d|s) reckon(ed|s) beam(ed|s)
    allow(ed|s)_that chuckle(d|s) grumble(d|s) growl(ed|s) snort(ed|s) scream(ed|s) sob(bed|s) gasp(ed|s) enthuse(d|s) marvel(led|s) rue(d|s) fret(ted|s) sneer(ed|s) groan(ed|s)
    volunteered counsel(led|led|s) apologi(s|z)ed apologi(s|z)es interrupt(ed|s) theori(s|z)ed theori(s|z)es pronounce(d|s) mutter(s) murmur(s) nod(s|ded)
    ruled recommend(ed|s) propose(d|s) swear(s) express(ed|es) voiced captioned signalled stipulate(d|s) detailed outlined
    put(|s)_it put(|s)_it_this_way went_on goes_on sp(oke|eaks)_of talk(ed|s)_of talk(ed|s)_about sp(oke|eaks)_about refer(red|s)_to point(ed|s)_out
    point(ed|s)_to read(|s)_out hit(|s)_back shot_back fired_back chimed_in sum(med|s)_up lash(ed|es)_out weigh(ed|s)_in made_clear
    made_it_clear let_it_be_known call(s|ed)_out cut(s|)_in br(oke|eaks)_in spelled_out set(s|)_out sign(ed|s)_off took_to went_further
    paid_tribute pays_tribute sh(oots|outs)_back told_how`,
  saying: `
    saying adding telling calling warning insisting arguing claiming describing noting stressing stating explaining
    declaring writing asking announcing admitting branding denouncing dismissing condemning accusing promising vowing pledging
    referring_to speaking_of recalling replying answering_that tweeting predicting suggesting acknowledging conceding
    emphasi(s|z)ing quipping joking pointing_out likening comparing urging lamenting
    complaining`,
  notAlone: `
    call(ed|s) accuse(d|s) describe(d|s) brand(ed|s) label(led|ed) dub(bed|s) order(ed|s) joined compare(d|s) liken(ed|s) term(ed|s) deemed
    think(s) believe(d|s) defend(ed|s) attribute(d|s) blame(d|s) credit(ed|s) praise(d|s) welcome(d|s) thank(ed|s) challenge(d|s)
    ruled propose(d|s) recommend(ed|s) express(ed|es) voiced nod(s|ded) signalled detailed outlined interrupt(ed|s) took_to set(s|)_out
    pressed mock(ed|s) blast(ed|s) slam(med|s) hail(ed|s) tout(ed|s) laugh(ed|s) smiled pen(ned|s)`,
  ofSomebody: `
    accuse(d|s) blame(d|s) credit(ed|s) praise(d|s) welcome(d|s) thank(ed|s) challenge(d|s) defend(ed|s) mock(ed|s) blast(ed|s)
    slam(med|s) hail(ed|s) tout(ed|s) liken(ed|s) compare(d|s)`,
}

const ukrainian: VerbsOfSaying = {
  says: `
    сказа(в|ла|ли|но) ка(же|жуть) каза(в|ла|ли) заяв(ив|ила|или|ило|ляє|ляють|ляв|ляла) дода(в|ла|ли|є|ють|ло) зазнач(ив|ила|или|ає|ають|ило|ав|ала)
    наголо(сив|сила|сили|шує|шують|сило|шував|шувала) підкресл(ив|ила|или|ює|юють|ило|ював|ювала) поясн(ив|ила|или|ює|юють|ило|ював|ювала)
    відпов(ів|іла|іли|ідає|іло) написа(в|ла|ли|ло) пи(ше|шуть) повідом(ив|ила|или|ляє|ляють|ило|ляла) розпов(ів|іла|іли|ідає|ідають|ідав|ідала) назва(в|ла|ли|ло)
    назива(є|ють|в|ла|ли) запита(в|ла) спита(в|ла) визна(в|ла|ли|є|ло) зізна(вся|лася|лися|ється) попере(див|дила|дили|джає|дило) пообіця(в|ла|ли|ло) обіця(є|в|ла)
    перекону(є|ють|вав|вала|вали) запевн(ив|ила|или|яє|яють|ило|яв|яла) вважа(є|ють|в|ла|ли) звинува(тив|тила|тили|чує|тило) прокоменту(вав|вала|вали) коменту(є|вав|вала)
    підсум(ував|увала|ували|овує) резюм(ував|увала|ує) згад(ав|ала|али|ує|ував|увала) пригад(ав|ала|али|ує) вигукну(в|ла) зауваж(ив|ила|или|ує|ують|ило|ував)
    стверджу(є|ють|вав|вала|вали) оголо(сив|сила|сили|шує|сило) охарактеризу(вав|вала|вали) процитував закли(кав|кала|кали|кає|кало) говор(ить|ять|ив|ила|или) визначив
    уточн(ив|ила|или|ює|ило) продовж(ив|ила|или|ує) висло(вився|вилася|вилися) скарж(иться|ився|илася|аться) поскаржи(вся|лася) жарту(є|вав|вала) пожарту(вав|вала) пора(див|дила)
    пригро(зив|зила|зили) усміха(ється|вся|лася) усміхну(вся|лася) смі(ється|явся|ялася) зітх(нув|нула|ає) нагад(ав|ала|али|ує|ало) констату(вав|вала|вали|є) підтвер(див|дила|дили|джує|дило) відзнач(ив|ила|или|ає|ило)
    мови(в|ла) додавав додавала переконан(ий|а|і) впевнен(ий|а|і) певен певна акценту(є|вав|вала) деталізу(є|вав|вала) ді(литься|лилася|лився) поділи(вся|лася|лися)
    спростув(ав|ала|али) припуст(ив|ила|или) припуска(є|ють) вказа(в|ла|ли|ло) вказу(є|ють|вав) відреагува(в|ла|ли) реагу(є|вав|вала) проінформу(вав|вала|вали) інформу(є|вав|вала) анонсу(вав|вала|є) запропону(вав|вала|вали)
    дума(є|в|ла) сподіва(ється|вся|лася) наполяга(є|в|ла) обур(ився|илася|юється) парирував парирувала розмірковує розмірковував
    застер(іг|егла|егли|ігає) зронив зронила запевня(є|в|ла) пригадувала буркну(в|ла) бурчить пробурмоті(в|ла) хмикну(в|ла) хмикає кину(в|ла) кидає відріза(в|ла|є) відказ(ав|ала|ує) відмахну(вся|лася) кива(є|в|ла) кивну(в|ла) підхопи(в|ла) підхоплює
    втрути(вся|лася) радіє хвал(иться|ився|илася) диву(ється|вався|валася) здивува(вся|лася) жалі(ється|вся|лася) пожалі(вся|лася) хвилюється ремствує просить попросив попросила радить
    рекоменду(є|вав|вала) вимага(є|в|ла) опис(ав|ала|али|ує) поцікав(ився|илася) цікавиться міркує перепові(в|ла|дає) розсмія(вся|лася) засмія(вся|лася) шепоче прошепоті(в|ла)
    крич(ить|ав|ала) гукну(в|ла) гукає попере(джав|джала) доповіда(є|в|ла) доповіла доповів звітує запропонувала резюмували
    зверну(в|ла|ли)_увагу дав_зрозуміти дала_зрозуміти висло(вив|вила)_(думку|переконання|сподівання|впевненість)`,
  itSays: `(й|і)деться мовиться зазнача(ється|лося) повідомля(ється|лося) наголошу(ється|валося) підкреслю(ється|валося)`,
  saying: `сказавши додавши заявивши зазначивши наголосивши назвавши пояснивши кажучи додаючи називаючи зазначаючи наголошуючи підкресливши підкреслюючи зауваживши уточнивши стверджуючи`,
}

const russian: VerbsOfSaying = {
  says: `
    сказа(л|ла|ли|но) говор(ит|ят|ил|ила|или) заяв(ил|ила|или|ило|ляет|ляют|лял|ляла) добав(ил|ила|или|ляет|ляют|ило|лял) отме(тил|тила|тили|чает|чают|тило|чал|чала)
    подчеркну(л|ла|ли|ло) подч(е|ё)рки(вает|вают|вал|вала) поясн(ил|ила|или|яет|яют|ило|ял|яла) объясн(ил|ила|или|яет|яют|ял|яла) ответ(ил|ила|или) отвеча(ет|ют|л|ла) написа(л|ла|ли|ло)
    пиш(ет|ут) сообщ(ил|ила|или|ило|ает|ают|ал|ала) расска(зал|зала|зали|зывает|зывают|зывал|зывала) назва(л|ла|ли|ло) назыв(ает|ают|ал|ала|али) спрос(ил|ила) спрашива(ет|ют|л) призна(л|ла|ли|ёт|ет|лся|лась|лись|ётся|ется|ют)
    предупре(дил|дила|дили|ждает|ждал|дило) пообеща(л|ла|ли|ло) обеща(ет|ют|л|ла) завер(ил|ила|или|яет|яют|ило) счита(ет|ют|л|ла|ли) обвин(ил|ила|или|яет|ило) прокомментиров(ал|ала|али) комментир(ует|овал|овала)
    подытож(ил|ила|ивает) резюмир(овал|овала|ует) вспомн(ил|ила|или) вспомина(ет|ют|л|ла) воскли(кнул|кнула|цает) замет(ил|ила|или) замеча(ет|л|ла) утвержда(ет|ют|л|ла|ли) объяв(ил|ила|или|ляет|ило) охарактеризов(ал|ала|али)
    призва(л|ла|ли|ло) призыва(ет|ют|л|ла) уточн(ил|ила|или|яет|яют|ило) продолж(ил|ила|или|ает) высказ(ался|алась|ались) пожалова(лся|лась|лись) жалу(ется|ются) шутит пошут(ил|ила|или) посовет(овал|овала) пригро(зил|зила|зили)
    наста(ивает|ивают|ивал|ивала) выра(зился|зилась) возму(тился|тилась|щается) улыба(ется|лся|лась) улыбну(лся|лась) вздохну(л|ла) вздыхает сме(ётся|ется) засмея(лся|лась) напомн(ил|ила|или|ило) напомина(ет|ют|л) констатир(овал|овала|ует)
    заключ(ил|ила|или|ает) подтвер(дил|дила|дили|ждает|дило) указ(ал|ала|али|ывает|ывают|ало) уверен(|а|ы) убежд(ён|ен|ена|ены) увер(яет|яют|ял|яла|ил|ила) полага(ет|ют|л|ла) дума(ет|ют|л|ла) надеется наде(ялся|ялась) парир(овал|овала|ует)
    показал(|а|и) обронил(|а) уверя(ет|л|ла) подытоживает буркнул(|а) пробурча(л|ла) бурчит хмыкнул(|а) хмыкает брос(ил|ила|ает) отреза(л|ла|ет) отмахну(лся|лась) отмахивается кива(ет|л|ла) кивнул(|а) подхват(ил|ила|ывает) вмеша(лся|лась) усмеха(ется|лся|лась) усмехну(лся|лась)
    радуется обрадова(лся|лась) хвастает(|ся) удивля(ется|лся|лась) удиви(лся|лась) недоумева(ет|л|ла) просит попрос(ил|ила) советует рекоменд(ует|овал|овала) треб(ует|овал|овала) потребов(ал|ала|али)
    опис(ал|ала|али|ывает) поинтересова(лся|лась) интересуется ворчит проворча(л|ла) негодует волнуется переживает гордится долож(ил|ила|или) докладыва(ет|л|ла) отчита(лся|лась) отчитывается поведа(л|ла) рассмея(лся|лась)
    возра(зил|зила|жает) посетов(ал|ала) сетует рассужда(ет|л|ла) акцентир(овал|овала|ует) дели(тся|лся|лась) подели(лся|лась|лись) предполож(ил|ила|или) предполага(ет|ют) допус(тил|тила|кает) отреагиров(ал|ала|али) проинформиров(ал|ала|али)
    информир(ует|овал|овала) анонсиров(ал|ала) предлож(ил|ила|или) опроверг опровергла  процитиров(ал|ала) поблагодар(ил|ила|или) поздрав(ил|ила) произн(ёс|ес|есла) прокричал крикну(л|ла) кричит прошептал шепчет
    обратил(|а|и)_внимание обраща(ет|ют)_внимание дал(|а|и)_понять выра(зил|зила|зили)_(мнение|надежду|уверенность|сожаление|убеждение) высказ(ал|ала|али)_(мнение|предположение) под(вёл|вел|вела)_итог отозва(лся|лась)`,
  itSays: `говор(ится|илось|илося) сообща(ется|лось) отмеча(ется|лось) подч(е|ё)ркива(ется|лось) указыва(ется|лось) утвержда(ется|лось)`,
  saying: `сказав добавив отметив подчеркнув говоря добавляя называя отмечая подчёркивая подчеркивая пояснив уточнив заявив заявляя утверждая назвав напомнив заметив`,
}

const belarusian: VerbsOfSaying = {
  says: `
    сказа(ў|ла|лі|на) каж(а|уць) каза(ў|ла|лі) заяв(іў|іла|ілі|ляе) заяўля(е|юць|ў) дада(ў|ла|лі|е|юць) адзнач(ыў|ыла|ылі|ае|аюць|ала) падкрэсл(іў|іла|ілі|івае|іваюць)
    (рас|па|)тлумач(ыў|ыла|ылі|ыць|аць) адка(заў|зала|залі|звае|звала) напіса(ў|ла|лі) піш(а|уць) паведам(іў|іла|ілі|ляе|ляюць) распав(ёў|яла|ялі) распавяд(ае|аюць) раска(заў|зала|залі|звае|зваюць) назва(ў|ла|лі) называ(е|юць|ў|ла)
    спыта(ў|ла) прызна(ў|ла|ўся|лася|лі|ецца) папярэ(дзіў|дзіла|дзілі|джвае) паабяца(ў|ла|лі) абяцае лічыць лічаць абвінаваці(ў|ла|лі) пракаментава(ў|ла|лі) каментуе падсумава(ў|ла) успомні(ў|ла) успамінае
    заўваж(ыў|ыла|ылі|ае) сцвярджа(е|юць|ў|ла) абвясці(ў|ла|лі) заклі(каў|кала|калі|кае) гавор(ыць|аць|ыў|ыла) гавары(ў|ла|лі) удакладн(іў|іла|яе) працягну(ў|ла) працягвае скардзіцца пажартава(ў|ла) жартуе параі(ў|ла) прыгразі(ў|ла)
    усміха(ецца|ўся|лася) усміхну(ўся|лася) нагада(ў|ла|лі) нагадвае канстат(аваў|авала|авалі|уе) мові(ў|ла) упэўнен(ы|ая|а) перакан(аны|аная) пераконвае запэўні(ў|ла|лі) запэўнівае пацвер(дзіў|дзіла|дзілі|джае) меркуе думае спадзяецца
    смя(ецца|яўся|ялася) засмя(яўся|ялася) рассмя(яўся|ялася) уздыха(е|ў|ла) уздыхну(ў|ла) буркну(ў|ла) бурчыць хмыкну(ў|ла) кіну(ў|ла) дзі(віцца|віўся|вілася) раду(ецца|ецца) просіць папрасіў папрасіла раіць патрабуе патрабава(ў|ла|лі)
    апіс(аў|ала|алі|вае) жаліцца паскардзі(ўся|лася) хвал(іцца|іўся|ілася) настойва(е|ў|ла) падагульн(іў|іла|яе) адрэагава(ў|ла|лі) выказа(ўся|лася) прапанава(ў|ла|лі) парырава(ў|ла) дапуска(е|ў|ла)
    дапусці(ў|ла) ківа(е|ў|ла) кіўну(ў|ла) хвалюецца крыч(ыць|аў|ала) крыкну(ў|ла) шэпча прашапта(ў|ла) цікавіцца пацікаві(ўся|лася) гаворыць адзначала абурае абураецца жартава(ў|ла) усклікну(ў|ла) дзякуе падзякава(ў|ла)
    дзел(іцца|іўся|ілася) падзялі(ўся|лася|ліся) рэзюм(аваў|авала|уе) указ(аў|ала|вае) выка(заў|зала|залі)_(меркаванне|спадзяванне|надзею) звярну(ў|ла|лі)_увагу прыгадаў прыгадала прыгадвае здзіў(іўся|ілася) абурыўся`,
  itSays: `гавор(ыцца|ылася) паведамля(ецца|лася) адзнача(ецца|лася) падкрэсліва(ецца|лася) сцвярджа(ецца|лася)`,
  saying: `сказаўшы дадаўшы заявіўшы адзначыўшы назваўшы кажучы дадаючы адзначаючы падкрэсліўшы называючы`,
}

const turkish: VerbsOfSaying = {
  says: `
    dedi(|ler) diyerek derken diyor(|lar) der demişti demiş söyle(di|diler|mişti|miş) söylüyor(|lar) konuş(tu|tular|muştu) ekle(di|diler) ekliyor belirt(ti|tiler|mişti|miş) belirtiyor vurgula(dı|dılar)
    vurguluyor açıkla(dı|dılar|mıştı) açıklıyor(|lar) yaz(dı|dılar|mıştı) yazıyor kaydet(ti|tiler) aktar(dı|dılar|mıştı) aktarıyor anlat(tı|tılar|mıştı) anlatıyor yanıtla(dı|dılar) cevapla(dı|dılar) uyar(dı|dılar) uyarıyor
    sor(du|dular) savun(du|dular) savunuyor iddia_et(ti|tiler) nitele(di|diler) nitelendir(di|diler) tanımla(dı|dılar) duyur(du|dular) bildir(di|diler) paylaş(tı|tılar) ifade_et(ti|tiler|mişti)
    (ifadesini|ifadelerini|sözlerini|cümlelerini)_kullan(dı|dılar|mıştı) (değerlendirmesinde|değerlendirmelerinde|çağrısında|açıklamasında|açıklamalarında|yorumunda|itirafında|iddiasında|uyarısında|temennisinde|paylaşımında)_bulun(du|dular)
    değerlendir(di|diler) itiraf_etti kabul_et(ti|tiler) söz_verdi seslendi bağırdı haykırdı özetle(di|diler) hatırlat(tı|tılar) (yorumunu|açıklamasını|paylaşımını|değerlendirmesini|uyarısını|çağrısını|tanımını|benzetmesini)_yap(tı|tılar)
    şikayet_etti suçla(dı|dılar) tehdit_etti devam_et(ti|tiler) sürdür(dü|düler) (karşılık|yanıt|cevap)_ver(di|diler) (yanıtını|cevabını|mesajını|müjdesini|bilgisini|karşılığını|örneğini)_ver(di|diler) adlandırdı buyurdu
    dile_getir(di|diler|mişti) öne_sür(dü|düler) ileri_sür(dü|düler) altını_çiz(di|diler)  vurgu_yaptı şöyle_tepki_gösterdi isyan_etti sitem_etti (ifadelere|ifadelerine|sözlere|görüşlere|cümlelere)_yer_ver(di|diler) noktaladı tamamladı
    sözlerini_sarf_etti sözleriyle_(anlattı|özetledi|tamamladı|noktaladı|konuştu) anımsat(tı|tılar) çağrı_yap(tı|tılar) mesaj_ver(di|diler)
    gülümsedi gülümsüyor güldü gülüyor serzenişte_bulundu tepki_göster(di|diler) yakın(dı|ıyor) dert_yan(dı|ıyor) itiraz_et(ti|tiler|iyor) çıkıştı mırıldandı fısıldadı (notunu|mesajını)_(düştü|paylaştı|yayımladı)
    yorumla(dı|dılar) yorumluyor (vurgusu|vurgusunu|uyarısı|yorumu|açıklaması|çağrısı)_yap(tı|tılar) tanımlıyor niteliyor değerlendiriyor hatırlatıyor paylaşıyor (itiraf|iddia|ifade|kabul|devam|şikayet|teşekkür)_ediyor
    (cevap|yanıt|karşılık)_veriyor teşekkür_et(ti|tiler) müjdele(di|diler) dile_getiriyor öne_sürüyor ileri_sürüyor altını_çiziyor diyordu özetliyor soruyor yanıtlıyor sözlerini_(tamamladı|noktaladı|bitirdi)`,
  saying: `
    diyen söyleyen belirten ekleyen vurgulayan yazan savunan açıklayan anlatan niteleyen nitelendiren tanımlayan uyaran kullanan suçlayan
    yanıtlayan kaydeden aktaran (ifade|iddia)_eden yakınan tamamlayan değerlendiren cevaplayan (yanıt|cevap|karşılık)_veren sürdüren (devam|itiraf|kabul|teşekkür|itiraz)_eden bulunan bildiren duyuran özetleyen yorumlayan kaydederek dile_getiren öne_süren ileri_süren hatırlatan paylaşan soran seslenen konuşan`,
  notAlone: `der derken diyerek yaz(dı|dılar) paylaş(tı|tılar) savun(du|dular) kaydet(ti|tiler) tamamladı noktaladı suçla(dı|dılar) değerlendir(di|diler)`,
}

const german: VerbsOfSaying = {
  says: `
    sag(t|te|ten|en) erklär(t|te|ten|en) mein(t|te|ten|en) beton(t|te|ten|en) schr(ieb|ieben|eibt|eiben) ergänz(t|te|ten|en) füg(t|te|ten)_hinzu füg(t|te|ten) antworte(t|te|ten|n) warn(t|te|ten|en) frag(t|te|ten|en)
    n(annte|annten|ennt|ennen) kritisier(t|te|ten|en) kündig(t|te|ten|en) berichte(t|te|ten|n) bestätig(t|te|ten|en) verspr(ach|achen|icht|echen) forder(t|te|ten|n) r(ief|iefen|uft) behaupte(t|te|ten|n)
    bekräftig(t|te|ten|en) so erzähl(t|te|ten|en) teil(t|te|ten|en) räum(t|te|ten|en) stell(t|te|ten|en)_klar stell(t|te)_fest mahn(t|te|ten|en) verlang(t|te|ten|en) versicher(t|te|ten|n) erwider(t|te|ten|n)
    entgegne(t|te|ten|n) konter(t|te|ten|n) twitter(t|te|ten|n) urteil(t|te|ten|en) begründe(t|te|ten|n) erläuter(t|te|ten|n) schilder(t|te|ten|n) beklag(t|te|ten|en) klag(t|te|ten|en) schimpf(t|te|ten|en)
    lob(t|te|ten|en) resümier(t|te|ten|en) bilanzier(t|te|ten|en) prognostizier(t|te|ten|en) vermute(t|te|ten|n) glaub(t|te|ten|en) f(and|anden|indet|inden) bezeichne(t|te|ten|n) spr(ach|achen|icht|echen)_von
    spr(ach|achen|icht|echen) rede(t|te|ten)_von äußer(t|te|ten|n) gab_an gaben_an gibt_an appellier(t|te|ten|en) empf(ahl|ahlen|iehlt|ehlen) riet rieten rät unterstr(ich|ichen|eicht|eichen) h(ob|oben|ebt)_hervor
    bedauer(t|te|ten|n) freu(t|te|ten|en)_sich zeig(t|te|ten)_sich ärger(t|te|ten|n)_sich wunder(t|te|ten|n)_sich beschwer(t|te|ten|en)_sich bemerk(t|te|ten|en) bemängel(t|te|ten|n) argumentier(t|te|ten|en)
    kommentier(t|te|ten|en) zitier(t|te|ten|en) scherz(t|te|ten|en) witzel(t|te|ten|n) seufz(t|te|ten|en) lach(t|te|ten|en) l(ächelt|ächelte) schwärm(t|te|ten|en) jubel(t|te|ten|n) wetter(t|te|ten|n) poch(t|te|ten|en)_auf
    droh(t|te|ten|en) geh(t|en)_davon_aus g(ing|ingen)_davon_aus hoff(t|te|ten|en) erinner(t|te|ten|n) schwor schwört prophezei(t|te|ten|en) sekundier(t|te) assistier(t|te) pflichte(t|te|ten)
    l(ässt|ieß)_wissen postet(e|) ermahn(t|te|ten|en) wend(et|ete)_ein wand(te|ten)_ein gest(and|anden|eht) konstatier(t|te|ten|en) formulier(t|te|ten|en) fass(t|te|ten)_zusammen warb wirbt plädier(t|te|ten|en) unterstell(t|te|ten|en)
    würdig(t|te|ten|en) attackier(t|te|ten|en) verurteil(t|te|ten|en) rüg(t|te|ten|en) bewerte(t|te|ten|n) charakterisier(t|te|ten|en) bezweifel(t|te|ten|n) zweifel(t|te|ten|n)_an verkünde(t|te|ten|n)
    führ(t|te|ten|en)_aus stell(t|te|ten|en)_fest sicher(t|te|ten|n)_zu geb(en)_an bekunde(t|te|ten|n) verteidig(t|te|ten|en) wies_zurück wiesen_zurück begrüß(t|te|ten|en) tadel(t|te|ten|n)
    sinnier(t|te) stöhn(t|te) grübel(t|te) überleg(t|te) wünsch(t|te|ten|en)_sich empör(t|te|ten|en)_sich spekulier(t|te|ten|en) beteuer(t|te|ten|n)`,
  ofSomebody: `
    würdig(t|te|ten|en) attackier(t|te|ten|en) verurteil(t|te|ten|en) rüg(t|te|ten|en) charakterisier(t|te|ten|en) verteidig(t|te|ten|en) begrüß(t|te|ten|en) tadel(t|te|ten|n)
    lob(t|te|ten|en) kritisier(t|te|ten|en)`,
  said: `
    gesagt erklärt gemeint betont geschrieben geantwortet gewarnt gefragt genannt kritisiert berichtet bestätigt versprochen gefordert behauptet erzählt mitgeteilt angekündigt hinzugefügt
    eingeräumt klargestellt verlangt versichert erwidert entgegnet getwittert geurteilt erläutert geschildert beklagt geklagt geschimpft gelobt bezeichnet gesprochen geäußert appelliert bemerkt
    argumentiert kommentiert gescherzt gedroht gehofft erinnert prophezeit gestanden formuliert plädiert beteuert gemahnt angegeben bekräftigt verkündet`,
  itSays: `heißt_es hieß_es`,
  notAlone: `
    teil(t|te|ten|en) räum(t|te|ten|en) füg(t|te|ten) f(and|anden|indet|inden) glaub(t|te|ten|en) spr(ach|achen|icht|echen) hoff(t|te|ten|en) droh(t|te|ten|en) lach(t|te|ten|en) gest(and|anden|eht) warb wirbt so
    lob(t|te|ten|en) kündig(t|te|ten|en) bestätig(t|te|ten|en) bezeichne(t|te|ten|n) zitier(t|te|ten|en) erinner(t|te|ten|n) formulier(t|te|ten|en) unterstell(t|te|ten|en) überleg(t|te) empf(ahl|ahlen|iehlt|ehlen)
    würdig(t|te|ten|en) attackier(t|te|ten|en) verurteil(t|te|ten|en) rüg(t|te|ten|en) bewerte(t|te|ten|n) charakterisier(t|te|ten|en) verteidig(t|te|ten|en) begrüß(t|te|ten|en) tadel(t|te|ten|n)
    kritisier(t|te|ten|en) forder(t|te|ten|n) verlang(t|te|ten|en) mahn(t|te|ten|en) vermute(t|te|ten|n) ermahn(t|te|ten|en) spekulier(t|te|ten|en) bezeichnet gesprochen gehofft gestanden erinnert`,
}

const french: VerbsOfSaying = {
  says: `
    d(it|isait|isent|éclare|éclarait|éclarent|éclara) affirm(e|ent|ait|a) ajout(e|ent|ait|a) expliqu(e|ent|ait|a) répond(|ent|ait|it) écri(t|vent|vait|vit) soulign(e|ent|ait|a)
    estim(e|ent|ait|a) assur(e|ent|ait|a) lanc(e|ent|ait|a) précis(e|ent|ait|a) annonc(e|ent|ait|a) martèl(e|ent|a) dénonc(e|ent|ait|a) confi(e|ent|ait|a) insist(e|ent|ait|a) indiqu(e|ent|ait|a)
    rappel(le|lent|ait|a) avert(it|issent) poursui(t|vent|vait|vit) conclu(t|ent) reconna(ît|issent|issait) adme(t|ttent) demand(e|ent|ait|a) note(|nt) comment(e|ent|ait|a) regrett(e|ent|ait|a)
    prév(ient|iennent) racont(e|ent|ait|a) observe(|nt) jug(e|ent|eait|ea) soutien(t|nent) promet(|tent) prédi(t|sent) constat(e|ent|ait|a) confirm(e|ent|ait|a) témoign(e|ent|ait|a) déplor(e|ent|ait|a)
    résum(e|ent|ait|a) détaill(e|ent|ait|a) plaid(e|ent|ait|a) critiqu(e|ent|ait|a) accus(e|ent|ait|a) reproch(e|ent|ait|a) suggèr(e|ent) propos(e|ent|ait|a) préconis(e|ent|ait|a) recommand(e|ent|ait|a)
    exig(e|ent|eait|ea) réclam(e|ent|ait|a) souhait(e|ent|ait|a) espèr(e|ent) craint craignent redout(e|ent|ait|a) s'_(inquiète|alarme|exclame|étonne|indigne|interroge|amuse|agace|emporte|insurge|émeut|explique|enthousiasme)
    s’_(inquiète|alarme|exclame|étonne|indigne|interroge|amuse|agace|emporte|insurge|émeut|explique|enthousiasme) se_(réjouit|félicite|souvient|plaint|désole|défend|justifie|demande) ironis(e|ent|a) plaisant(e|ent|a)
    soupir(e|ent|a) murmur(e|ent|a) glisse(|nt) tranche(|nt) tempêt(e|a) tonn(e|a) renchér(it|issent) rétorqu(e|ent|a) répliqu(e|ent|a) riposte(|nt) reprend enchaîne nuance(|nt) relève(|nt) pointe(|nt) argumente(|nt)
    analyse(|nt) décri(t|vent|vait) qualifi(e|ent|ait|a) pense(|nt) croi(t|ent) considère(|nt) clame(|nt) proclame(|nt) tweet(e|ent) twitte publi(e|ent) fait_(valoir|savoir|remarquer|observer) parle(|nt)_de`,
  said: `
    déclaré dit affirmé ajouté expliqué indiqué souligné précisé estimé assuré écrit confié répondu lancé martelé insisté rappelé annoncé averti
    poursuivi conclu reconnu admis demandé noté commenté regretté dénoncé prévenu raconté observé exclamé(|e) qualifié résumé promis indigné(|e) félicité(|e) défendu(|e)
    soutenu prédit jugé constaté confirmé témoigné déploré détaillé plaidé critiqué accusé reproché suggéré proposé préconisé recommandé exigé réclamé souhaité espéré craint redouté inquiété(|e)
    étonné(|e) ironisé plaisanté soupiré murmuré glissé tranché tonné renchéri rétorqué répliqué riposté repris enchaîné nuancé relevé pointé argumenté analysé décrit pensé considéré clamé proclamé
    tweeté twitté publié posté réagi réjoui(|e) plaint(|e) interrogé(|e) fait_(valoir|savoir|remarquer|observer) parlé_de`,
  have: `a ont avait avaient est`,
  saying: `déclarant ajoutant affirmant disant expliquant précisant soulignant assurant estimant rappelant indiquant dénonçant évoquant parlant_de`,
  notAlone: `
    accus(e|ent|ait|a) accusé publi(e|ent) publié posté pense(|nt) pensé croi(t|ent) considère(|nt) considéré analyse(|nt) analysé propos(e|ent|ait|a) proposé craint craignent parle(|nt)_de parlé_de pointe(|nt) pointé reprend repris
    relève(|nt) relevé tranche(|nt) tranché critiqu(e|ent|ait|a) critiqué interrogé(|e) réagi plaint(|e) exig(e|ent|eait|ea) exigé réclam(e|ent|ait|a) réclamé souhait(e|ent|ait|a) espèr(e|ent) nuance(|nt) glisse(|nt) tonn(e|a)`,
}

const polish: VerbsOfSaying = {
  says: `
    powiedzi(ał|ała|ało|eli) mówi(|ł|ła|li|ą) stwierdzi(ł|ła) stwierdza doda(ł|ła|je|li) oświadczy(ł|ła|li) podkreśl(ił|iła|a) wyjaśni(ł|ła|a) odpowi(edział|edziała|ada) napisał(|a) pisze
    zapytał(|a) pyta ostrzeg(ł|ła|a) nazwał(|a) zaznacz(ył|yła|a) przyzna(ł|ła|je) oceni(ł|ła|a) zapowiedział(|a) przekon(ywał|ywała|uje) zapewni(ł|ła|a) tłumaczy(|ł|ła) zauważ(ył|yła|a)
    poinformował(|a) przypomni(ał|ała|na) relacjonuje opowiada(|ł|ła) kontynu(ował|owała|uje) podsumował(|a) skomentował(|a) czytamy`,
  saying: `dodając mówiąc`,
}

const spanish: VerbsOfSaying = {
  says: `
    di(jo|ce|jeron|cen) decía declar(ó|a) afirm(ó|a) añad(ió|e) agreg(ó|a) explic(ó|a) respond(ió|e) escrib(ió|e) asegur(ó|a) señal(ó|a) advirtió advierte subrayó preguntó anunció calificó
    llamó insistió admitió prometió coment(ó|a) manifestó sostuvo expresó indic(ó|a) recordó contestó apuntó reconoció denunció precisó concluyó aclaró`,
  said: `dicho afirmado asegurado señalado añadido explicado declarado indicado`,
  have: `ha han`,
  saying: `diciendo añadiendo afirmando`,
}

const portuguese: VerbsOfSaying = {
  says: `
    di(sse|sseram|z) afirmou declarou acrescentou explicou ressaltou destacou escreveu respondeu perguntou contou completou informou garantiu criticou alertou lembrou concluiu`,
}

const italian: VerbsOfSaying = {
  says: `spiega afferma aggiunge dichiara sottolinea racconta scrive ribadisce rispose`,
  said: `detto dichiarato aggiunto spiegato affermato sottolineato scritto risposto commentato precisato ricordato concluso osservato annunciato ribadito`,
  have: `ha hanno`,
}

const hebrew: VerbsOfSaying = {
  says: `אמר(|ה|ו) הוסי(ף|פה) טע(ן|נה) הדגיש(|ה) הבהיר(|ה) הסביר(|ה) ציי(ן|נה) כתב(|ה) השיב(|ה) שאל(|ה)`,
}

const arabic: VerbsOfSaying = {
  says: `(و|)قال(|ت) (و|)(أ|ا)ضاف(|ت) صر(ّ|)ح(|ت) (و|)(أ|ا)كد(|ت) (أ|ا)وضح(|ت) (و|)تابع(|ت) ذكر(|ت) كتب(|ت)`,
}

export const verbsOfSaying = {
  en: english,
  uk: ukrainian,
  ru: russian,
  be: belarusian,
  tr: turkish,
  de: german,
  fr: french,
  pl: polish,
  es: spanish,
  pt: portuguese,
  it: italian,
  he: hebrew,
  ar: arabic,
} as const satisfies Record<string, VerbsOfSaying>

export type SayingLanguage = keyof typeof verbsOfSaying

/** The forms that a list stands for. */
export const formsIn = (list: string): string[] => list.split(/\s+/u).filter(Boolean).flatMap(formsOf)

function formsOf(pattern: string): string[] {
  const [, before, choice, after] = /^([^(]*)\(([^)]*)\)(.*)$/u.exec(pattern) ?? []
  if (before === undefined || choice === undefined || after === undefined)
    return [pattern.replaceAll('_', ' ').toLowerCase()]
  return choice.split('|').flatMap((each) => formsOf(`${before}${each}${after}`))
}
