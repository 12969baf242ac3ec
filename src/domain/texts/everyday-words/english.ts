/** English words that have no meaning by themselves. */
export const englishFunctionWords = `
a an the this that these those such some any no every each either neither both all half many much more most few fewer less least several
enough own other another same one ones
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves who whom whose which what whoever whatever whichever someone somebody something anyone anybody
anything everyone everybody everything nobody nothing none
am is are was were be been being isn't aren't wasn't weren't do does did doing done don't doesn't didn't have has had having haven't
hasn't hadn't will would shall should can could may might must ought cannot can't won't wouldn't shouldn't couldn't mustn't needn't
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll
they'll that's there's here's who's what's let's
and or but nor so yet for if unless because since although though while whereas whether than as until till when whenever where wherever
why how once of in on at by to from with without within into onto upon over under above below between among amongst through throughout
during before after about against around across along behind beside besides beyond near off out outside inside up down toward towards
per via despite except like unlike plus
not never n't ever also too very just only even still already always often sometimes again then there here now perhaps maybe quite rather
really almost nearly soon ago away back else however therefore thus hence instead indeed otherwise together
yes no oh well okay ok`

/** The most common other words in English news and conversation: any newspaper has two of them together. */
export const englishEverydayWords = `
able accept accord account across act action active actual add address admit adult affair afford afraid age agency agenda agent agree
agreement ahead aid aim air airport alive allow alone alright amount ancient anger angry animal announce annual answer anyway apart
apparent appear apply approach april area argue argument arm army arrest arrive art article ask assault attack attempt attend attention
august aunt author authority autumn available average avoid aware baby bad bag ball bank bar base basic basis battle beach bear beat
beautiful become became bed begin began begun beginning behaviour behavior belief believe belong benefit best better big bigger biggest
bill billion bird birth bit black blood blow blue board boat body bomb bond book born boss bottom box boy brain branch bread break
broke broken brief bright bring brought broad brother brown budget build built building burn bus business busy buy bought call
calm camera camp campaign candidate capital car card care career careful carry case cash catch caught cause celebrate cell center centre
central century certain certainly chair chairman challenge chance change channel character charge chance cheap check chief child children
choice choose chose chosen church citizen city civil civilian claim class clear clearly client climate close club coach coast code
coffee cold colleague collect college colour color come came comfort command comment commission commit committee common communicate
community company compare competition complete completely computer concern condition conference confidence confirm conflict congress
consider contact contain content continue contract contribute control conversation cook cool copy corner corporate correct corruption cost
council count country county couple courage course court cover create credit crime criminal crisis critical cross crowd cry culture cup
current customer cut daily damage danger dangerous dark data date daughter day dead deal dear death debate debt december decide decision
declare deep defence defense defend degree delay deliver demand democracy democratic deny department depend describe deserve design desire
despite destroy determine develop development die diet difference different difficult difficulty dinner diplomat direct direction
director disappear disaster discover discuss discussion disease distance district divide doctor document dog dollar door double
doubt draw drew dream dress drink drive drove driver drop drug dry due duty each ear early earn earth easily east eastern easy eat
economic economy edge editor education effect effective effort eight eighth either elect election electric element eleven email emergency
emotion employ employee empty encourage end enemy energy engage engine enjoy enter entire environment equal error escape especially
establish europe european evening event eventually evidence evil exact exactly example excellent exchange excited exclude executive exist
expect expensive experience expert explain express extend extra extreme eye face facility fact factor factory fail failure fair fairly
fake fall fell fallen false family famous far farm fast father fault favour favor fear feature february federal feed feel felt feeling
female field fifth fight fought fighting figure file fill film final finally finance financial find found fine finger finish fire firm
first fish five fix flag flat flight floor fly focus follow following food foot feet football force foreign forest forever forget forgot
forgotten form former forward four fourth free freedom fresh friday friend friendly front fruit full fully fun function fund funny future
gain game garden gas gate gather gave general generation gentleman gentlemen get got gotten gift girl give given glad glass global go
goes going goal god gold gone good goods government governor grand grant grave great greater greatest green ground group grow grew growth
guarantee guard guess guest guide guilty gun guy hair hand handle hang happen happy harbour harbor hard hardly harm hate head health hear
heard heart heat heavy height hello help hero hide high higher highest highly hill historic history hit hold held hole holiday home honest
honour honor hope horrible horse hospital host hot hotel hour house huge human hundred hungry hurt husband ice idea identify illegal image
imagine immediate immediately impact important impossible improve incident include including increase independence independent individual
industry influence inform information injure inquiry insist institute institution insurance intelligence interest interesting international
internet interview investigate investigation invest investment invite involve island issue item january job join joint joke journalist
journey judge july june jury justice keep kept key kid kill kilometre kilometer kind king kitchen knee knock know knew known knowledge
labor labour lack lady land language large last late later latest laugh law lawyer lay lead led leader leadership leading learn leave left
legal leg lesson let letter level liberty library lie life lives light likely limit line link list listen literally little live living
local lock long longer look lord lose lost loss lot lots loud love low lower luck lunch machine magazine mail main maintain major majority
make made maker male man men manage manager march mark market marriage married mass massive master match material matter mayor meal mean
means meant measure media medical medicine meet met meeting member memory mental mention mercy mess message metre meter method middle mile
military million mind minister ministry minor minority minute miss missile mission mistake model modern moment monday money month moral
morning mother motion motor mountain mouth move movement movie mr mrs ms murder museum music name narrow nation national natural nature
necessary neck need negative negotiate negotiation neighbour neighbor network new news newspaper next nice night nine ninth noise normal
north northern nose note notice november nowhere nuclear number nurse object obvious obviously occur october offer office officer official
oil old older open operate operation opinion opponent opportunity oppose opposite opposition option order ordinary organisation
organization organise organize origin original outcome overall owe owner pack page paid pain paint pair paper parent park parliament part
partner party pass past path patient pay payment peace peaceful people percent perfect perform performance period permit person
personal persons phone photo physical pick picture piece place plan plane plant play player please pleasure plenty point police
policy political politician politics poor popular population port position positive possible possibly post potential pound poverty power
powerful practice prepare presence present president presidential press pressure pretend pretty prevent previous price pride prime
principle print prior prison prisoner private prize probably problem process produce product production professional professor profit
program programme progress project promise proper property propose protect protection protest proud prove provide public publish pull
punish purpose push put quality quarter queen question quick quickly quit race radio rail rain raise ran range rapid rate reach
react read ready real reality realise realize reason receive recent recently record red reduce reform refuse regard region regional
regular reject relate relation relationship release religion religious remain remember remind remove repeat replace reply report reporter
represent republic request require rescue research reserve resident resign resolve resource respect respond response responsible
responsibility rest result return reveal review rich ride right rights ring rise rose risk river road rock role roll room rough round
route row rule run running rural russia russian sad safe safety said sale same sanction sat saturday save saw say saying says scale scene
school science scientist score sea search season seat second secret secretary section sector secure security see seen seek seem select
self sell sold send sent senate senator senior sense separate september series serious seriously serve service session set settle seven
seventh several severe sex shame shape share sharp ship shock shoot shot shop short shortly shoulder show shown showed shut sick side sight
sign signal silence similar simple simply sing single sister sit site situation six sixth size skill skin sky sleep slow slowly small
smart smile smoke social society soft soldier solution solve somehow son song sorry sort soul sound source south southern space speak
spoke spoken speaker special specific speech speed spend spent spirit sport spot spread spring square staff stage stand stood standard
star start state statement states station status stay steal step stick stone stop store storm story straight strange strategy street
strength strike strong structure struggle student study stuff stupid style subject succeed success successful sudden suddenly suffer
suggest suit summer sun sunday supply support suppose sure surely surface surprise survive suspect sweet swim system table take took taken
talk tall target task tax teach teacher team tear technical technology telephone television tell told ten tend tenth term terms terrible
terror terrorist test text thank thanks theatre theory thing things think thought third thirty thousand threat threaten three threw throw
thursday ticket tie tight time times tiny tired title today told tomorrow tonight top total touch tough tour tower town trade tradition
traditional traffic train training travel treat treatment treaty tree trial tried trip troop troops trouble truck true truly trust truth
try tuesday turn tv twelve twenty twice two type ukraine ukrainian ultimate unable uncle understand understood union unique unit unite
united university unlikely unusual upset urban urge use used useful user usual usually value various vast version victim victory video
view village violence violent visit visitor vital voice volunteer vote voter wage wait walk wall want war warm warn warning wash watch
water way weak weapon wear weather web website wednesday week weekend weekly weight welcome west western wet whole wide wife wild willing
win won wind window wine winner winter wish witness woman women wonder wonderful wood word words work worked worker working world worried
worry worse worst worth write wrote written wrong yard yeah year years yellow yesterday young youth zero zone
`
