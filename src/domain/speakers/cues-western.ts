import type { SayingWords } from './cues.ts'

/** The main words of German, French, Polish and Spanish. */
export const german: SayingWords = {
  says: `
    sagte sagten sagt sagen erklärte erklärten erklärt meinte meint betonte betont schrieb schreibt ergänzte ergänzt fügte
    antwortete antwortet warnte warnt fragte fragt nannte nennt kritisierte kündigte berichtete bestätigte versprach forderte rief`,
  according: `laut nach_Angaben nach_Angaben_von`,
  accordingAfter: `zufolge`,
  noun: `worte aussage behauptung erklärung`,
  by: `von`,
  of: `von des der`,
  skip: `auch dann später hat habe haben hatte heute gestern noch`,
  prepositions: `mit bei nach aus für gegen über unter zwischen ohne im am zum zur beim vom in an auf von zu vor seit`,
  determiners: `der die das ein eine dem den seine seine ihr ihre`,
  indefinite: `ein eine einer`,
  subordinators: `als weil wenn dass wie`,
  and: `und aber oder`,
  he: `er`,
  she: `sie`,
  it: `es`,
  roles: `
    bürgermeister bürgermeisterin minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin leiter leiterin`,
  spokes: `sprecher sprecherin`,
  openers: `der die das ein eine in am im und aber doch nach vor als wenn auch er sie es heute gestern`,
}

export const french: SayingWords = {
  says: `
    dit disait disent déclaré déclare déclarait affirmé affirme ajouté ajoute expliqué explique répondu répond écrit écrivait
    souligné souligne estimé estime assuré assure lancé lance précisé précise prévenu averti annoncé annonce demandé martelé
    dénoncé dénonce confié confie qualifié résumé reconnu promis insiste insisté`,
  saying: `déclarant ajoutant affirmant`,
  according: `selon d'après d’après`,
  noun: `paroles propos`,
  by: `par`,
  of: `de du des`,
  skip: `a ont avait avaient encore aussi ensuite hier aujourd'hui ainsi toutefois t`,
  prepositions: `avec chez dans sur sous pour contre sans entre vers lors après avant à au aux en de du des`,
  determiners: `le la les un une l cet cette ce ses son sa leur`,
  indefinite: `un une`,
  subordinators: `quand lorsque parce comme si que`,
  and: `et mais ou`,
  relative: `qui`,
  he: `il on`,
  she: `elle`,
  they: `ils elles`,
  roles: `maire ministre président présidente porte-parole directeur directrice chef capitaine`,
  spokes: `porte-parole`,
  openers: `le la les un une et mais dans en à au après avant selon il elle ils elles ce cette hier pour`,
}

export const polish: SayingWords = {
  says: `
    powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał dodała dodaje oświadczył oświadczyła
    podkreślił podkreśliła podkreśla wyjaśnił wyjaśniła odpowiedział odpowiedziała napisał napisała pisze zapytał zapytała
    ostrzegł ostrzegła nazwał nazwała zaznaczył zaznaczyła przyznał przyznała ocenił oceniła zapowiedział zapowiedziała`,
  saying: `dodając mówiąc`,
  according: `według zdaniem`,
  noun: `słowa wypowiedź`,
  by: `przez`,
  skip: `też także później wczoraj dziś jeszcze`,
  prepositions: `w we na do z ze od dla przed po przeciw między nad pod o u przez`,
  indefinite: `pewien pewna`,
  subordinators: `gdy kiedy ponieważ bo jak że`,
  and: `i oraz a ale lub`,
  relative: `który która którzy`,
  he: `on`,
  she: `ona`,
  they: `oni one`,
  roles: `burmistrz prezydent minister rzecznik rzeczniczka dyrektor dyrektorka premier`,
  spokes: `rzecznik rzeczniczka`,
  openers: `w na po za i ale gdy on ona oni to ten ta wczoraj dziś według zdaniem`,
}

export const spanish: SayingWords = {
  says: `
    dijo dijeron dice dicen decía declaró declara afirmó afirma añadió añade agregó agrega explicó explica respondió responde
    escribió escribe aseguró asegura señaló señala advirtió advierte subrayó preguntó anunció calificó llamó insistió admitió
    prometió comentó manifestó sostuvo expresó`,
  saying: `diciendo añadiendo afirmando`,
  according: `según en_palabras_de a_juicio_de`,
  noun: `palabras declaración frase`,
  by: `por`,
  of: `de`,
  skip: `ha han había también luego ayer hoy así`,
  prepositions: `con para sin sobre tras hasta desde contra ante de del en a al por`,
  determiners: `el la los las un una su sus este esta`,
  indefinite: `un una uno`,
  subordinators: `cuando porque como que si`,
  and: `y e o pero`,
  relative: `quien quienes`,
  he: `él`,
  she: `ella`,
  they: `ellos ellas`,
  roles: `alcalde alcaldesa ministro ministra presidente presidenta portavoz director directora`,
  spokes: `portavoz`,
  openers: `el la los las un una y pero en tras según cuando ayer hoy ella ellos él`,
}
