import type { SayingWords } from './saying-words.ts'

export const turkish: SayingWords = {
  denies: `demedi demediler söylemedi söylemediler demediğini söylemediğini kullanmadı kullanmadığını reddetti reddettiler yalanladı yalanladılar inkar_etti`,
  nobody: `denildi söylendi soruldu dendi bildirildi açıklandı belirtildi`,
  accordingAfter: `göre tarafından`,
  inHis: `ona_göre kendisine_göre`,
  inTheir: `onlara_göre`,
  noun: `sözlerine sözlerinden sözlerinin sözüne ifadesine ifadelerini ifadelerine açıklamasına açıklamasını açıklamalarına iddiasına iddiasını çağrısına mesajına sözleri sözlerini sözleriyle sözü sözünü ifadesi ifadesiyle ifadesini ifadeleri açıklaması iddiası cümlesi yanıtı mesajı çağrısı`,
  skip: `de da ise dün bugün daha sonra önce ayrıca şöyle böyle yine hep da̧ bile diye`,
  prepositions: ``,
  determiners: `bir bu şu o`,
  indefinite: `bir bazı birçok birkaç`,
  subordinators: `çünkü eğer ki`,
  and: `ve ile ama fakat ancak`,
  they: `onlar`,
  he: `kendisi`,
  roles: `
    başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü lider lideri vali valisi milletvekili büyükelçi büyükelçisi yetkili
    yetkililer yetkilisi mühendis kaptan doktor öğretmen profesör avukat savcı hakim yargıç uzman uzmanlar tarihçi tanık tanıklar sahibi
    sakini sakinler çiftçi balıkçı işçi şoför yazar şair aktivist gazeteci danışman danışmanı sekreter sekreteri komutan komutanı
          teknik_direktör antrenör yönetmen fırıncı`,
  bodies: `hükümet bakanlık bakanlığı şirket belediye banka`,
  spokes: `sözcü sözcüsü`,
  openers: `
    bu şu o ve ama fakat ancak dün bugün yarın daha sonra önce ayrıca ise bir pazartesi salı çarşamba perşembe cuma cumartesi
    pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık böylece öte yandan çünkü soru cevap fotoğraf`,
  times: `gün hafta ay yıl sabah akşam gece`,
}
