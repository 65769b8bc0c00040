howmuch | ar | شحال كان الحمام للنسا قبل أكتوبر | 220 dinars;;220
howmuch | ar | بكم الدخلة العادية للنساء دلوقت | 250
howmuch | fr | forfait mariée, combien ? | 9000
howmany | ar | باقة العروس لكم شخص | 10 pers.;;10
howmuch | ar | كراء الفوطة | 80 | Serviette
howmuch | ar | سطل النحاس للبيع بشحال | 3200
howmuch | en | price of black soap | 180 | Savon noir
howmuch | fr | massage d'une demi-heure | 1400 | massage (30 min)
when | ar | متى يفتح للرجال يوم الجمعة | 6 h – 11 h
when | ar | الخميس للرجال؟ | fermé | Jeudi
when | fr | jusqu'à quelle heure les femmes le jeudi | 19 h;;8 h – 19 h | Jeudi
why | ar | ليش رفعو السعر حسب المديرة | au prix du bois;;La hausse tient au prix du bois
why | fr | raison de la hausse d'après Abdelkrim | au compteur d'eau neuf;;compteur d'eau neuf
define | ar | من هي حورية بختي | la gérante;;gérante
who | ar | مين ماسك الصندوق | son frère Abdelkrim;;Abdelkrim
who | en | who massages the men | M. Réda;;Réda
when | ar | وقتاش كاين المساج للنساء | le lundi et le jeudi
no | fr | peut-on réserver par téléphone | on ne réserve pas par téléphone
list | ar | شو تشمل باقة العروس | le thé;;les gâteaux;;le henné;;le thé, les gâteaux et le henné
what | ar | ايه اللي بتدفعه العروسه لوحده | la chanteuse;;la chanteuse se paie à part
no | en | can i get a refund on the 12-entry card | Elle n'est ni remboursée ni prêtée;;ni remboursée
when | fr | fermeture annuelle | du 5 au 20 août
when | ar | الغلاية الحالية من سنة كم | 1991
howmuch | ar | كم سنة خدمت غلاية الجد | cinquante-trois ans
list | fr | qu'est-ce qui est interdit au hammam | le rasage;;le verre;;l'eau de Javel
howmuch | ar | كم يوم تحفظ المفقودات | quarante jours
howmuch! | fr | prix du forfait marié pour hommes à Sidi Messaoud | | Forfait mariée
howmuch! | ar | بكم حمام مع تدليك للأطفال سيدي مسعود | | massage (30 min)
howmuch! | ar | كراء الصابون الأسود كم | | Savon noir
when! | fr | quand le grand-père est-il mort ? | | grand-père
howmuch! | ar | كم تأخذ المغنية في سيدي مسعود | | la chanteuse
howmuch! | en | how old is Houria Bekhti | | Houria
when! | ar | متى الحمام للنسا يوم الجمعة الصبح من كم لكم | | Vendredi
howmuch! | fr | combien coûte le rasage au hammam ? | | le rasage
who! | ar | من ركّب العداد الجديد | | compteur
howmuch! | ar | بكم كان حمام وتقشير قبل سبتمبر | | gommage
whom! | fr | qui Abdelkrim Bekhti a-t-il renvoyé ? | | Abdelkrim
why! | fr | pourquoi le rasage est-il interdit ? | | Interdits
# twins
howmuch|ar|شحال يخلص الراجل دخلة برك|200|Bain simple
howmuch!|ar|شحال يخلص الراجل كارطة شهرية؟||Bain simple
howmuch|en|How much for a scrub, ladies?|600|Bain + gommage
howmuch!|en|How much for a scrub, children?||Bain + gommage
when|fr|Quand les hommes peuvent-ils être massés ?|dimanche|Le massage n'est
when!|fr|Quand les hommes peuvent-ils venir le jeudi ?||
howmuch|ar|الحنة بشحال|150|Henné
howmuch!|ar|المشطة بشحال||Henné
howmany|en|For the price of how many baths do you get the card of twelve?|dix|La carte de douze
howmany!|en|For how many months is the card of twelve valid?||La carte de douze
howmuch!|ar|شحال تكلف ساعة مساج نهار السبت؟||Bain + massage
when!|fr|De quand date le compteur d'eau précédent ?||La chaudière actuelle
