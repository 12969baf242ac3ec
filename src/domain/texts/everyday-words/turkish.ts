/** Turkish words that have no meaning by themselves. */
export const turkishFunctionWords = `
ve ile veya ya da de ki ama fakat ancak lakin çünkü eğer ise için gibi kadar göre doğru karşı rağmen beri önce sonra üzere dair
ben sen o biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi onları bende sende onda bizde sizde benim senim senin onun bizim
sizin onların kendi kendisi kendim kendileri bu şu bunlar şunlar bunu şunu buna şuna bunun şunun bunda burada şurada orada buraya oraya
böyle şöyle öyle ne neden niçin niye nasıl nerede nereye nereden hangi kim kime kimi kimin kaç her hiç hiçbir bazı birçok çok az daha en
pek bütün tüm hep hepsi biri birisi kimse şey bir değil yok var hayır evet mı mi mu mü mıdır midir mudur müdür olarak olan oldu olacak olur
olmak olduğu olduğunu olmadı olmaz idi imiş etmek etti eder edecek ediyor eden yine hâlâ hala artık bile sadece yalnız şimdi zaten belki elbette tabii
hem ne ya yoksa yani ayrıca üstelik oysa hatta işte bugün dün yarın`

/** The most common other words in Turkish news and conversation. */
export const turkishEverydayWords = `
açık açıklama açmak adam ad adalet adım ağır ağaç aile akıl akşam alan alış almak alt ana anayasa anlam anlamak anlaşma anne ara araba arkadaş
artmak asker askeri aslında ay ayak aynı ayrı baba bakan bakanlık bakmak banka barış baskı baş başarı başbakan başka başkan başlamak batı belediye beklemek
belge belli benzer beş bilgi bilmek bilinmek bin bina bitmek bitirmek boş bölge bölüm borç bulmak bulunmak büyük can cevap ceza cumhurbaşkanı
cumhuriyet çalışma çalışmak çekmek çevre çıkar çıkmak çocuk çözüm dakika dava değer değişim değişmek demek dedi demokrasi deniz ders destek devam
devlet dış dışişleri diğer dikkat dil din dinlemek doğal doğu dokuz dolar dost dört dönem dönmek durum durmak duymak düşman düşünce düşünmek düzen
dünya eğitim ekonomi el emniyet enerji erkek esas eski esir eş ev fark fazla fikir fiyat futbol gazete gece geçmek geçen gelecek gelişme gelmek
genç genel gerçek gerek gerekli getirmek gezi girmek gitmek göstermek göz görev görmek görüş görüşme güç güçlü gün güney günlük güven güvenlik güzel
haber hak hakkında haklı halk harekât hareket harp hasta hastane hava hayat hedef heyet hız hizmet hukuk hükümet iç içinde iddia ifade iki ikinci
ilgi ilgili ilişki ilk imkân insan ise isim istemek iş işçi itibaren iyi izin izlemek kadın kalmak kan kanun kapı kapatmak karar kara kardeş
kaynak kazanmak kent kesin kez kırmızı kış kişi kitap kolay komşu komutan konu konuşma konuşmak koymak korku korumak köy kötü kural kurmak
kurtarmak kuruluş kuvvet kuzey küçük lazım lider liman limanı maç madde mahkeme maliye masa mecbur meclis memur mesaj mesele millet milli milyon
millet mümkün müdür müzakere neredeyse normal olay okul okumak olumlu on onay ordu orta ortak ortaya oy oyun oynamak öğrenci öğrenmek öğretmen ölmek ölüm
ön önem önemli örnek özel özgür özgürlük para parça parti petrol plan polis politika program proje rahat rapor renk resim resmi rus rusya saat saç sağ
sağlamak sağlık saldırı salı sanat sanayi savaş savunma sayı sebep seçim seçmek sekiz ses sermaye sevgi sevmek sezon sıra sınır siyasi siyaset
soğuk sokak sol son sonuç sormak soru sorun sosyal söylemek söyledi söz strateji su suç sürmek süreç süreci süre şans şart şehir şekil şirket taraf tarih
tarım taşımak tehdit tehlike tek televizyon temel terör teslim toplam toplantı toplum toprak tren tutmak türk türkiye türlü uçak ulusal ulus
umut uygulama uygun uzak uzun üç ülke ümit üniversite ürün üst üye üzerinde vakit vatan vatandaş vermek verdi yakın yanlış yan yapı yapmak yaptı yardım
yarı yasa yaş yaşam yaşamak yavaş yaz yazı yazmak yedi yemek yeni yer yeterli yetki yıl yol yolcu yönetim yön yurt yük yüksek yürümek yüz yüzde zafer
zaman zarar zor zorunda ukrayna ukraynalı moskova kiev avrupa amerika
`
