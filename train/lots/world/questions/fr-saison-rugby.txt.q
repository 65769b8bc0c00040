which|ar|مركزهم في نهاية الموسم|troisièmes;;troisièmes à l'arrivée|
which|en|where did they stand in March|Septième|
no|ar|لعبوا النهائي؟|nous n'avons pas joué la finale|
who|en|club chairman|Gaston Filhol|
who|ar|المدرب الفيجي شو اسمه|Semi Rokocoko|
why|en|why did the coach arrive late|faute de papiers|
who|ar|مين درب الفريق قبل نوفمبر|Max Delpuech|
define|en|Max Delpuech's trade|le boucher|
howmany|ar|كم خسروا تحت اللحام|quatre défaites;;quatre|
howmany|en|wins under Rokocoko|douze victoires;;douze|
where|ar|وين ربحوا ٣٤-٩|à Villemagne;;Villemagne|
when|en|last win at Villemagne before that|1988;;depuis 1988|
howmuch|ar|نتيجة نص النهائي|12 à 13|
who|en|Who beat them in the semi-final?|Moissac-le-Haut|
when|ar|بأي دقيقة كانت ضربة الجزاء|à la 79e minute;;79e minute|
who|ar|الحكم مين|M. Cazenave;;Cazenave|
where|en|where was the hooker when he was penalised|à l'infirmerie;;l'infirmerie|
howmany|ar|كم محاولة سجل توفيق|14 essais;;14|
howmany|en|Jules Filhol's points|167 points;;167|
define|ar|جول فيلول ابن مين|fils du président|
howmany|en|how many times was Sarrade sent off|trois fois|
why|ar|ليش عطوه جائزة اللعب النظيف|par erreur;;qui l'ont élu par erreur|
howmany|en|injuries during play|une seule;;une seule au jeu|
howmuch|ar|المصروفات كم|43 750|
howmuch|en|club income|41 300 euros|
why|ar|ليش الكافيتيريا ما رح تغطي العجز|la buvette a brûlé;;car la buvette a brûlé|
where|en|where's Ghezali going|Castres;;à Castres|
howmuch|ar|مدة عقد روكوكوكو|deux ans|
define|en|Mereoni|Sa femme;;institutrice|
howmany|ar|كم مباراة ربحت البنات|six matchs|
no|en|do the women have a changing room|On ne lui a pas donné de vestiaire|
who!|ar|مين ربح البطولة||nous n'avons pas joué
who!|en|who burned the bar||la buvette a brûlé
what!|ar|اسم الفيجي التاني||un deuxième Fidjien
howmuch!|en|Rokocoko's pay||Rokocoko a signé
who!|ar|مدربة البنات||L'équipe féminine
whom!|en|whom did Cazenave injure||sifflée par M. Cazenave
howmany!|ar|كم نقطة سجل ديلبويك||le boucher
howmany!|en|tries scored by the rookie Fijian||cousin du premier
when!|ar|متى ولد غزالي||l'ailier Toufik
yes!|en|did the club play in a cup||BILAN
howmuch!|fr|score du dernier match des femmes||six matchs
yes|ar|الفريق النسائي ربح كل شي؟|Elle les a tous gagnés|
howmuch!|en|subsidy from the town||recettes 41
who|fr|arbitre de la demi-finale|M. Cazenave;;Cazenave|
howmany|fr|essais de Ghezali|14 essais;;14|
howmuch|fr|recettes du club|41 300 euros|
why|fr|pourquoi la buvette ne couvrira pas le déficit|la buvette a brûlé;;car la buvette a brûlé|
whom!|fr|qui Rokocoko a-t-il renvoyé||Rokocoko a signé
# twins
howmany|ar|كم نقطة سجل ابن الرئيس|167 points;;167|Meilleur réalisateur
howmany!|ar|كم نقطة سجل الجزار||Max Delpuech
howmany!|ar|كم محاولة سجل كيفين سارّاد؟||Le pilier Kévin
when|en|In which minute was the penalty?|79e;;la 79e minute|sur une pénalité
when!|en|In which minute was Sarrade sent off?||Le pilier Kévin
howmany!|en|How many injuries did the women's team have?||Blessures : onze
howmany|fr|Combien d'années sa femme voulait-elle ?|un;;en voulait un|Sa femme, Mereoni
howmany!|fr|Combien d'années le cousin a-t-il signé ?||un deuxième Fidjien
how!|fr|Quelle fut la cause de l'incendie de la buvette ?||car la buvette a brûlé
howmany|ar|كم ماتش لعبت البنات|six matchs;;six|L'équipe féminine
howmany!|ar|كم ماتش خسرت البنات السنة اللي قبلها||L'équipe féminine
who!|ar|من حكّم مباراة فيلمانيه؟||34 à 9 à Villemagne
who|ar|مين رئيس النادي|Gaston Filhol;;Le président, Gaston Filhol|Le président, Gaston
who!|ar|مين مدرب موساك||contre Moissac
who!|ar|من مدربة فريق البنات؟||L'équipe féminine
why|en|Why did the Fijian arrive late?|faute de papiers|Le président, Gaston
why!|en|Why did the hooker go to the infirmary?||contre notre talonneur
why!|fr|Pourquoi l'équipe féminine n'a-t-elle pas joué la finale ?||L'équipe féminine
