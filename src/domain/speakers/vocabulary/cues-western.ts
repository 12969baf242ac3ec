import type { SayingWords } from './saying-words.ts'

/** French, and the most important words of Polish and Spanish. */
export const french: SayingWords = {
  according: `selon d'_après d’_après au_dire_de aux_dires_de de_l'_avis_de de_l’_avis_de`,
  inViewOf: `pour`,
  inHis: `selon_lui d'_après_lui d’_après_lui pour_lui_,`,
  inHer: `pour_elle_,`,
  noun: `paroles propos mots`,
  by: `par`,
  of: `de du des d' d’`,
  not: `ne n' n’ pas jamais`,
  skip: `
    a ont avait avaient encore aussi également ensuite hier aujourd'hui aujourd’hui ainsi toutefois t notamment par_ailleurs alors puis enfin déjà pourtant cependant néanmoins
    lundi mardi mercredi jeudi vendredi samedi dimanche lui leur se s' s’ y en`,
  prepositions: `avec chez dans sur sous pour contre sans entre vers lors après avant à au aux en de du des d' d’ par depuis devant malgré selon suite durant pendant face`,
  absolute: `avec`,
  determiners: `le la les l' l’ un une cet cette ce ces son sa ses leur leurs notre votre`,
  indefinite: `un une des`,
  subordinators: `quand lorsque lorsqu' lorsqu’ parce comme si que qu' qu’ puisque puisqu' puisqu’ où dont tandis`,
  and: `et mais ou`,
  relative: `qui`,
  he: `il on`,
  she: `elle`,
  they: `ils elles`,
  roles: `
    maire mairesse ministre président présidente vice-président vice-présidente porte-parole directeur directrice chef cheffe capitaine secrétaire préfet préfète député députée
    sénateur sénatrice procureur procureure avocat avocate juge magistrat magistrate professeur professeure enseignant enseignante chercheur chercheuse scientifique économiste analyste
    historien historienne politologue sociologue médecin docteur docteure infirmier infirmière virologue épidémiologiste entraîneur entraîneuse sélectionneur sélectionneuse coach technicien
    manager joueur joueuse attaquant attaquante défenseur défenseuse gardien gardienne milieu patron patronne pdg fondateur fondatrice cofondateur cofondatrice gérant gérante propriétaire
    responsable coordinateur coordinatrice délégué déléguée représentant représentante conseiller conseillère ambassadeur ambassadrice général générale colonel commandant commandante
    lieutenant officier policier policière gendarme pompier journaliste écrivain écrivaine auteur autrice auteure réalisateur réalisatrice acteur actrice comédien comédienne chanteur
    chanteuse musicien musicienne artiste peintre architecte ingénieur ingénieure agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse commerçant commerçante boulanger boulangère restaurateur
    restauratrice syndicaliste militant militante activiste étudiant étudiante habitant habitante riverain riveraine témoin voisin voisine élu élue adjoint adjointe candidat candidate
    opposant opposante roi reine prince princesse pape évêque archevêque prêtre imam curé pasteur expert experte spécialiste psychologue consultant consultante négociateur négociatrice
    envoyé envoyée émissaire commissaire chancelier chancelière gouverneur gouverneure dirigeant dirigeante leader numéro homologue`,
  bodies: `organisation ong compagnie institution assemblée sénat ministère mairie préfecture gouvernement commission comité conseil société entreprise groupe association fédération syndicat parti agence institut université banque police armée cour tribunal parquet`,
  spokes: `porte-parole`,
  openers: `
    lire regarder écouter voir suivre
    a le la les l' l’ un une des et mais dans en à au aux après avant selon il elle ils elles on ce cet cette ces hier pour par avec sans sur si quand lorsque comme puis ainsi enfin ensuite
    toutefois cependant pourtant aussi alors depuis son sa ses leur leurs nous vous je tout tous toute toutes plusieurs certains certaines beaucoup d' d’ s' s’ n' n’ c' c’ j' j’ qu' qu’`,
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques halloween matin soir après-midi jour semaine mois année`,
}

export const polish: SayingWords = {
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
