import type { SayingWords } from './saying-words.ts'

/** German; a word for an office or a body stands for all compounds that end with it: "finanzminister". */
export const german: SayingWords = {
  according: `laut nach_Angaben nach_Angaben_von nach_Ansicht nach_Ansicht_von nach_Einschätzung nach_Einschätzung_von nach_Worten nach_Worten_von nach_Aussage nach_Aussage_von nach_Auffassung nach_Auffassung_von nach_Meinung nach_Meinung_von`,
  as: `wie`,
  accordingTo: `nach laut gemäß`,
  views: `angaben angabe überzeugung darstellung erkenntnissen informationen schilderung schilderungen überlegungen berechnungen schätzung schätzungen bericht berichten lesart`,
  accordingAfter: `zufolge`,
  inHis: `seinen_Angaben_zufolge seiner_Ansicht_nach seiner_Meinung_nach seinen_Worten_zufolge`,
  inHer: `ihren_Angaben_zufolge ihrer_Ansicht_nach ihrer_Meinung_nach ihren_Worten_zufolge`,
  noun: `worte worten aussage aussagen behauptung ansicht meinung auffassung einschätzung kernaussage fazit kommentar zitat motto urteil forderung`,
  by: `von`,
  of: `von des der`,
  be: `wurde wurden wird werden`,
  not: `nicht nie niemals`,
  skip: `
    auch dann später hat habe haben hatte hatten heute gestern noch weiter weiterhin zudem außerdem ferner erneut bereits schon zuvor jedoch aber hingegen dagegen allerdings dazu
    daraufhin abschließend anschließend schließlich ebenfalls selbst sich zunächst zugleich gleichzeitig deshalb damit nun jetzt einmal wiederum unterdessen
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`,
  prepositions: `
    mit bei nach aus für gegen über unter zwischen ohne im am zum zur beim vom in an auf von zu vor seit wegen trotz während gegenüber durch um bis ins ans gemäß angesichts aufgrund dank
    neben hinter innerhalb außerhalb anlässlich`,
  determiners: `
    der die das ein eine dem den des einen einem einer eines sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres dieser diese dieses diesem diesen jener jene kein keine
    unser unsere beide alle`,
  indefinite: `ein eine einer`,
  subordinators: `als weil wenn dass wie ob nachdem bevor obwohl während damit da was wer wo warum wann denn`,
  and: `und aber oder sondern`,
  he: `er`,
  she: `sie`,
  it: `es`,
  his: `sein seine seinem seinen seiner seines`,
  hers: `ihr ihre ihrem ihren ihrer ihres`,
  reported: `
    sei seien seiest habe werde müsse könne solle dürfe wolle möge gebe gehe liege stehe komme bleibe bringe nehme halte lasse wisse sehe brauche mache führe handele handle
  trage bedeute gelte stelle fehle reiche drohe bestehe entstehe ergebe beginne`,
  ourselves: `ich wir`,
  ofObjects: `den dem einen einem seinen seinem ihren ihrem diesen diesem`,
  have: `hat habe haben hatte hatten hätte hätten`,
  roles: `
    minister ministerin präsident präsidentin kanzler kanzlerin chef chefin leiter leiterin meister meisterin vorsitzende vorsitzender vorstand direktor direktorin rektor rektorin
    führer führerin trainer trainerin arzt ärztin politiker politikerin abgeordnete abgeordneter sekretär sekretärin referent referentin experte expertin anwalt anwältin anwälte
    professor professorin forscher forscherin wissenschaftler wissenschaftlerin virologe virologin epidemiologe epidemiologin ökonom ökonomin historiker historikerin soziologe soziologin
    autor autorin schriftsteller schriftstellerin journalist journalistin reporter reporterin redakteur redakteurin richter richterin beauftragte beauftragter kommissar kommissarin senator
    senatorin landrat landrätin stadtrat stadträtin stadträte pfarrer pfarrerin bischof bischöfin kardinal papst intendant intendantin regisseur regisseurin schauspieler schauspielerin sänger
    sängerin künstler künstlerin musiker musikerin dirigent dirigentin spieler spielerin profi verteidiger verteidigerin stürmer stürmerin torwart torhüter kapitän kapitänin inhaber inhaberin
    gründer gründerin unternehmer unternehmerin manager managerin mitarbeiter mitarbeiterin lehrer lehrerin schüler schülerin student studentin wirt wirtin landwirt landwirtin bäuerin
    botschafter botschafterin general offizier kommandeur kommandant polizist polizistin ermittler ermittlerin zeuge zeugin nachbar nachbarin bewohner bewohnerin anwohner anwohnerin
    besitzer besitzerin eigentümer eigentümerin betreiber betreiberin händler händlerin mitglied kandidat kandidatin premier gouverneur gouverneurin könig königin fürst prinz prinzessin
    psychologe psychologin biologe biologin physiker physikerin mediziner medizinerin pfleger pflegerin krankenschwester hebamme ingenieur ingenieurin architekt architektin techniker
    technikerin fischer fischerin bäcker bäckerin schreiner tischler gärtner gärtnerin förster försterin jäger winzer winzerin koordinator koordinatorin berater beraterin analyst
    analystin verwalter verwalterin verhandler verhandlerin aktivist aktivistin gewerkschafter gewerkschafterin sozialdemokrat sozialdemokratin christdemokrat christdemokratin liberale grüne
    obmann obfrau obmannes vertreter vertreterin kurator kuratorin veranstalter veranstalterin organisator organisatorin sportler sportlerin amtsinhaber amtsinhaberin
    angeklagte angeklagter beschuldigte beschuldigter opfer betroffene betroffener coach jährige jähriger`,
  bodies: `
    ministerium behörde polizei regierung partei gewerkschaft verband verein unternehmen konzern firma bank gericht kommission universität hochschule institut klinik krankenhaus verwaltung
    rathaus staatsanwaltschaft feuerwehr bundeswehr fraktion stiftung agentur zeitung magazin sender kammer landkreis gemeinde amt betrieb hersteller kirche`,
  spokes: `sprecher sprecherin`,
  openers: `
    der die das ein eine in am im und aber doch nach vor als wenn auch er sie es heute gestern dies diese dieser dieses so da dann damit deshalb dabei danach darum daher denn dazu darauf dafür
    dagegen davon zudem außerdem zugleich gleichzeitig allerdings jedoch vielmehr gemeinsam stattdessen trotzdem dennoch inzwischen mittlerweile bislang bisher zuvor später zunächst
    schließlich insgesamt insbesondere vor allem nur noch schon mit ohne bei für gegen über unter zwischen seit laut wie was wer wo warum weil ob nachdem obwohl während bis ihr ihre sein seine
    kein keine man wir ich viele einige manche alle beide wegen trotz von zu zum zur beim vom ins auf aus an um durch jetzt nun morgen hier dort immer nie niemand jeder jede wenig mehr
    ebenso sogar selbst natürlich offenbar möglicherweise vielleicht derzeit aktuell künftig zwar deswegen hierzu hingegen ferner weiter weiterhin abschließend anschließend daraufhin unterdessen wiederum nämlich`,
  times: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagmorgen montagabend montagmittag dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
    sonntagabend januar februar märz april mai juni juli august september oktober november dezember morgen abend mittag nachmittag vormittag nacht tag tage woche wochen wochenende monat jahr
    jahre jahren anfang mitte ende prozent millionen milliarden euro dollar uhr`,
}
