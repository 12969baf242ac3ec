/** Words of other languages of drafts that have no meaning by themselves. */
export const otherFunctionWords = `
der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch wenn weil dass ob als wie wo wann warum wer wen wem
was welche welcher welches ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine dein deine sein seine ihre unser unsere
euer sich dieser diese dieses diesem diesen jener jede jeder jedes alle alles viele mehr wenig etwas nichts niemand nicht kein keine keinen keinem keiner
nie niemals nur auch noch schon sehr immer wieder hier dort da jetzt dann so in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter
durch für gegen ohne um bis seit während wegen zwischen ist sind war waren bin bist sei wird werden wurde wurden hat haben hatte hatten habe
kann können konnte muss müssen soll sollen will wollen darf dürfen mag man ja nein
le la les l un une des du de d au aux et ou mais donc or ni car si que qui quoi dont où quand comme pourquoi comment quel quelle quels quelles
je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces c
cela ça ceci celui celle ceux tout toute tous toutes autre autres même mêmes plus moins très trop aussi encore déjà toujours jamais ne n pas point rien
personne aucun aucune sans avec pour par sur sous dans entre vers chez contre avant après depuis pendant est sont était étaient être été suis es sommes êtes
sera seront serait a ai as avons avez ont avait avaient avoir eu peut peuvent doit doivent faut oui non ici là alors puis
i w we z ze na do od o u za po pod nad przed przy przez dla bez między lub albo ale więc bo że żeby jeśli gdy kiedy gdzie jak co kto czy który która które
którzy jaki jaka jakie ja ty on ona ono my wy oni one mnie mi ciebie ci jego jemu go mu jej ją nas nam was wam ich im siebie się sobie mój moja moje
nasz nasza nasze wasz swój swoja swoje ten ta to ci te tego tej tych tym tamten taki taka takie każdy wszystko wszyscy wszystkie inny inne sam nie nic
nikt nigdy żaden żadna ani jest są był była było byli być będzie będą może mogą musi tak już jeszcze tylko także też bardzo tu tam teraz wtedy
el los las lo una unos unas y e o u pero sino porque si cuando donde como que quien cual cuyo yo tú él ella nosotros ustedes ellos ellas me te se nos
os le les mi mis tu tus su sus nuestro nuestra nuestros este esta esto estos estas ese esa eso aquel aquella todo toda todos todas otro otra otros
mismo más menos muy mucho muchos poco también ya aún siempre nunca jamás no ni nada nadie ningún ninguna ninguno sin con para por en de del al a ante
bajo contra desde entre hacia hasta según sobre tras es son era eran ser sido soy fue fueron está están estaba ha han había haber he hemos puede pueden debe
sí aquí allí ahora entonces
il lo gli i uno una un di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra e ed o ma
però anche se che chi cui quale quali quando dove come perché io tu lui lei noi voi loro mi ti ci vi si mio mia tuo suo sua suoi nostro nostra vostro questo
questa questi queste quello quella quelli tutto tutta tutti tutte altro altra altri stesso più meno molto poco già ancora sempre mai non né niente nulla
nessuno nessuna senza è sono era erano essere stato sia fu ha hanno aveva avere ho abbiamo può possono deve sì no qui lì ora poi
os as uns umas do da dos das no na nos nas num numa ao aos à às pelo pela com para por sem sob sobre entre até desde mas ou porque se quando onde como que
quem qual eu tu ele ela nós vós eles elas você vocês me te lhe lhes meu minha teu seu sua seus suas nosso nossa este esta isto esse essa isso aquele aquela
tudo todo toda todos outro outra outros mesmo mais menos muito pouco também já ainda sempre nunca jamais não nem nada ninguém nenhum nenhuma é são era eram
ser sido foi foram está estão estava tem têm tinha ter há pode podem deve sim aqui ali agora então
في من إلى على عن مع بين حتى منذ عند لدى خلال بعد قبل تحت فوق ضد حول دون بدون و أو أم ثم بل لكن لكنّ إن أن إذا لو لأن كما كي لكي حيث متى أين كيف لماذا ماذا
من ما هل لا لم لن ليس ليست غير قد لقد سوف كان كانت كانوا يكون تكون هو هي هم هن نحن أنا أنت أنتم هذا هذه هذان هؤلاء ذلك تلك أولئك الذي التي الذين كل جميع بعض أي نفس
ذات له لها لهم لنا لي لك به بها بهم فيه فيها منه منها عليه عليها إليه إليها هناك هنا الآن أيضا فقط جدا أبدا مثل
של את על אל עם מן בין עד אחרי לפני תחת מול נגד בלי ללא כדי כי אם או אבל אלא לכן גם רק עוד כבר מאוד לא אין איננו אינו בל אף לעולם מעולם כלום יש היה הייתה היו יהיה תהיה להיות
אני אתה את הוא היא אנחנו אתם הם הן אותי אותך אותו אותה אותנו אותם לי לך לו לה לנו לכם להם שלי שלך שלו שלה שלנו שלהם זה זאת זו אלה אלו כל כך מי מה מתי איפה איך למה מדוע
איזה אשר פה שם עכשיו אז תמיד שוב
`

/** The most common other words in their news. */
export const otherEverydayWords = `
abend arbeit armee auge bank bericht bild bruder buch bundeskanzler bundesregierung chef deutsch deutschland dorf dritte ende entscheidung erde erfolg
erste europa fall familie feind feuer film fluss frage frau frei freiheit freund frieden führer gefahr geld gemeinde gericht geschichte gesellschaft
gesetz gespräch gewalt grenze groß gruppe gut hafen hand haus heute hilfe jahr jahre jahren junge kampf kanzler kind kinder kirche könig kopf kraft krieg
krise land leben letzte leute liebe mann meer mensch menschen minister ministerium mittel monat morgen mutter nacht name neu partei person plan platz
politik polizei präsident problem programm recht regierung republik richtig ruhe sache schiff schlecht schön schule seite sicherheit soldat sommer sprache
staat stadt stadt stelle straße stunde tag tage teil tod tor unternehmen ursache vater verein volk wahl wahrheit wasser weg welt werk wetter wirtschaft
woche wohnung wort worte zahl zeit zeitung ziel zukunft zwei sagen sagte machen gehen kommen sehen wissen geben stehen finden bleiben lange saison
accord affaire aide ami amour an année ans argent armée art assemblée avenir avis bataille beau besoin bien bon bonne chef chose ciel cœur combat
corps côté cour coup crise demain dernier dernière deux dieu dire dit droit eau école effet enfant enfants ennemi équipe état europe exemple façon fait
famille femme fête feu fille fils fin fois force français france frontière gens gouvernement grand grande groupe guerre heure histoire homme hommes idée
jeu jour jours jeune journal justice liberté lieu livre loi main maire maison mal matin meilleur membre mer mère ministre moment monde mort mot mots
nation nom nouveau nouvelle nuit ordre paix parole part parti pays père petit peuple place plan point police politique port porte pouvoir premier première
président problème projet question raison rapport république retour rôle rue saison santé semaine sens service seul situation soir soldat suite sûr
temps terre tête travail vérité victoire vie vieux ville voix vrai faire aller voir savoir vouloir venir prendre parler donner
ostatni ostatnia ostatnie armia bezpieczeństwo bitwa bóg brat całość cel chwila czas człowiek czerwony dobry dom droga dzień dzisiaj dziecko dzieci europa film firma gazeta głos
głowa godzina granica grupa historia imię interes jutro kobieta koniec kraj krew książka ksiądz lato lata lekarz ludzie list matka miasto miejsce
miesiąc minister ministerstwo morze możliwość naród noc nowy obrona ojciec oko osoba pan pani państwo partia pieniądze pierwszy pokój pole policja polityka
polska polski pomoc port powód praca prawda prawo premier prezydent problem przyjaciel pytanie rada raz rok roku ręka rodzina rozmowa rozwój rząd siła
słowo słowa sprawa stary strona szkoła śmierć świat syn system sytuacja szef tydzień ulica umowa unia ustawa wielki wieś władza woda wojna wojsko wolność
wróg wybory zdrowie ziemia zima żona życie żołnierz powiedzieć powiedział robić mówić wiedzieć chcieć iść sezon
agua amigo amor año años arte ayuda banco batalla bueno buena calle cabeza cambio camino campo casa caso causa ciudad clase cosa cosas crisis cuenta
cuerpo culpa decir dijo derecho día días dinero dios dos ejército empresa enemigo escuela españa español estado familia fin frontera fuego fuerza futuro
general gente gobierno gran grande grupo guerra hacer hermano hija hijo historia hombre hombres hora hoy idea juego justicia ley libertad libro lugar luz
madre mañana mano mar mejor mes miedo ministro momento muerte mujer mujeres mundo nación niño niños noche nombre nuevo nueva ojos orden país palabra palabras
partido paz persona personas plan poder policía política presidente primer primera primero problema pueblo puerta puerto punto razón república sangre segundo
seguridad semana señor siglo sistema situación sol soldado tarde tiempo tierra trabajo último verdad vida viejo voz temporada
acqua aiuto amico amore anno anni arte azione bambino bambini banca bene bello buono capo casa caso città classe colpa comune cosa cose crisi cuore
decisione detto dire diritto dio donna donne due esercito europa famiglia fatto figlio fine forza fratello fuoco futuro gente giorno giorni giustizia governo
grande gruppo guerra idea italia italiano lavoro legge libertà libro luogo madre mano mare mattina mese ministro modo momento mondo morte nazione nemico nome
notte nuovo nuova occhi ora ordine padre paese parola parole parte partito pace persona persone piano polizia politica popolo porta porto potere presidente
primo prima problema punto ragione repubblica sangue scuola secondo sera sicurezza signore sistema situazione sole soldato stagione stato storia strada
tempo terra ultimo uomo uomini vecchio verità vita vittoria voce fare
água ajuda amigo amor ano anos arte banco bem bom boa cabeça caminho campo casa caso cidade coisa coisas corpo crise culpa dia dias dinheiro direito
dizer disse dois empresa escola estado exército família fim filho fogo força fronteira futuro gente governo grande grupo guerra história hoje homem homens
hora ideia inimigo irmão jogo justiça lei liberdade livro lugar luz mãe manhã mão mar medo melhor mês ministro momento morte mulher mulheres mundo nação
noite nome novo nova olhos ordem país palavra palavras parte partido paz pessoa pessoas plano poder polícia política porta porto povo presidente primeiro
primeira problema razão república rua sangue segundo segurança semana senhor século sistema situação sol soldado tarde tempo temporada terra trabalho
último verdade vida voz fazer
اليوم أمس غدا سنة عام أعوام شهر أسبوع يوم أيام ساعة وقت زمن حرب سلام جيش جندي جنود قوات قوة دولة دول بلد بلاد مدينة قرية شعب ناس رجل رجال امرأة نساء طفل أطفال
وزراء رئيس وزير وزارة حكومة برلمان حزب سياسة قانون حق حقوق حرية عدالة أمن شرطة محكمة قضية مشكلة حل قرار اتفاق اتفاقية مفاوضات انتخابات حدود أرض بحر ماء نار دم
موت حياة بيت باب طريق شارع مدرسة مستشفى عمل مال بنك شركة سوق نفط كلمة كلام قول قال قالت اسم كتاب خبر أخبار صحيفة سؤال جواب أول أولى ثاني آخر أخير كبير كبيرة
صغير جديد قديم جيد سيء كثير قليل عدو صديق أخ أب أم ابن بنت الله عالم دولي وطني موسم ميناء
היום אתמול מחר שנה שנים חודש שבוע יום ימים שעה זמן מלחמה שלום צבא חייל חיילים כוח כוחות מדינה מדינות ארץ עיר כפר עם אנשים איש גבר אישה נשים ילד ילדים נשיא ראש
ממשלה ממשלה ממשלת שר משרד כנסת מפלגה מדיניות חוק זכות זכויות חופש צדק ביטחון משטרה בית משפט בעיה פתרון החלטה הסכם משא ומתן בחירות גבול אדמה ים מים אש דם מוות חיים דלת
דרך רחוב ספר עבודה כסף בנק חברה שוק מילה מילים דבר דברים אמר אמרה שם עיתון חדשות שאלה תשובה ראשון ראשונה שני אחרון גדול גדולה קטן חדש חדשה ישן טוב רע הרבה מעט
אויב חבר אח אב אם בן בת אלוהים עולם לאומי עונה נמל
`
