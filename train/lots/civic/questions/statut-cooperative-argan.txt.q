howmany | ar | كم عضوة في تعاونية الأركان الآن | 52 adhérentes;;52
howmany | fr | combien étaient-elles au début ? | 23 | à sa fondation
where | ar | وين التعاونيه | Douar Aït Bihi;;Douar Aït Bihi, province d'Essaouira
what | ar | ما الممنوع بيعه للغير | noix entières;;La vente de noix entières à des tiers | Son objet
howmuch | ar | بشحال الحصة الواحدة | 500 dirhams
howmany | fr | maximum de parts par femme | dix parts;;plus de dix parts
howmuch | en | how long until a leaving member gets her shares back | six mois;;dans un délai de six mois
howmuch | ar | أجرة تكسير الكيلو | 45 dirhams;;45 dirhams le kilo d'amandons
howmuch | fr | salaire journalier du pressage | 110 dirhams
howmuch | ar | الكيلو كان بكم قبل 2023 | 38 dirhams
when | ar | متى يجتمع الجمع العام | après l'Aïd el-Fitr et avant la récolte de juillet
howmany | ar | عندي خمس حصص كم صوت لي | une voix;;Chaque femme a une voix
who | fr | qui préside la coopérative aujourd'hui | Khadija Oumlil
who | ar | شكون كانت الرئيسة الأولى | Lalla Zahra Oumlil
define | ar | ما قرابة خديجة بالرئيسة السابقة | sa nièce;;nièce
who | en | who keeps the money at Tigmi n'Argan | Fadma Aznag
howmuch | ar | نصيب الحضانة من الأرباح | 15 %;;15 % à la crèche
what | fr | à quoi vont les 5 % | la caisse de deuil;;à la caisse de deuil
who | ar | من يملك حق طرد عضوة | l'assemblée | Est exclue
no | ar | هل تقترض التعاونية بفائدة | ne contracte aucun emprunt à intérêt;;La coopérative ne contracte aucun emprunt à intérêt
who | fr | qui a donné la presse | une association de Nantes
howmuch | ar | القرض اللي رفضوه شحال | 400 000 dirhams;;un prêt de 400 000 dirhams
who | ar | لمن يعود الارض عند الحل | la famille Oumlil;;à la famille Oumlil
meta | fr | date de la dernière modification des statuts de Tigmi | 15 janvier 2023
section! | fr | que dit l'article 11 des statuts de Tigmi n'Argan | | Article 10
howmuch! | ar | ثمن لتر الزيت في تعاونية تيكمي | | l'huile d'argan
why! | fr | pourquoi Lalla Zahra a-t-elle quitté la présidence | | Lalla Zahra
who! | ar | من عرض القرض على التعاونية سنة 2019 | | 400 000
howmuch! | fr | combien valait la presse offerte en 2021 | | Nantes
who! | ar | اسم الرئيسة قبل للا زهرة | | Lalla Zahra
howmany! | fr | combien de femmes ont été exclues | | Est exclue
section! | ar | البند 4.4 من نظام تيكمي | | 4.3
no! | ar | هل استقالت فاطمة ازناك | | Fadma Aznag
howmuch! | en | Khadija Oumlil's salary | | Khadija
whom! | fr | quelle adhérente Khadija Oumlil a-t-elle exclue ? | | Est exclue
why! | ar | لماذا أهدت جمعية نانت المعصرة | | Nantes
whom | fr | qui Khadija Oumlil a-t-elle remplacé ? | Lalla Zahra Oumlil
yes | ar | هل رفضت التعاونية قرضا من قبل | Elle a refusé en 2019 un prêt de 400 000 dirhams
# twins
howmuch|ar|شحال نصيب الماكينات من الربح|30 %|Le bénéfice est
howmuch!|ar|شحال نصيب عائلة أومليل من الربح؟||Le bénéfice est
when|fr|Quand a eu lieu le changement de présidente ?|2020|La présidente est
when!|fr|Quand a eu lieu le changement de trésorière ?||La présidente est
where|en|Which French city's association gave a press?|Nantes|aucun emprunt
where!|en|Which French city's shop buys the oil?||aucun emprunt
howmany|ar|كم سنة بتضل الرئيسه|quatre ans|La présidente est
howmany!|ar|كم سنة بتضل أمينة الصندوق||La présidente est
who|fr|À qui iraient les machines en cas de dissolution ?|l'école du douar|En cas de dissolution
who!|fr|À qui iraient les parts en cas de dissolution ?||En cas de dissolution
howmuch!|ar|شحال أجرة المعصرة الجديدة ديال نانت||le don d'une presse
howmany!|en|How many warnings before the president is dismissed?||après deux avertissements
