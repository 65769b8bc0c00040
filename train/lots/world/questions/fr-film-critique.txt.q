meta|ar|مين كاتبة النقد|Clémence Arnoult|
who|en|director of The Sisters of Mahdia|Walid Ghorbel|
howmuch|ar|مدة الفلم|1 h 47|
what|ar|شنو ورثوا الخوات|une conserverie de sardines et d'une dette|
who|en|who plays the eldest sister|Souad Mejri|
what|ar|مونية شو بدها|veut rouvrir|
what|en|what does Radhia want to do|veut vendre;;vendre|
where|ar|وين الأب|à Palerme;;Palerme|
no|en|Is the father dead?|Le père n'est pas mort|
which|ar|هذا الفيلم رقم كم للمخرج|troisième film;;troisième|
where|en|where was it shot|dans l'usine où sa propre mère étêtait le poisson|
howmany|ar|كم عمر زينة سليمان|71 ans|
howmany|en|scenes with Zina Slimane|quatre|c'est-à-dire
what|ar|شنو اكتشفت مونية|que Radhia a signé;;Radhia a signé|
why|en|why is there a Belgian inspector in it|exigence de coproduction|
where|ar|وين صفّروا على الفيلم|à Namur;;Namur|
where|en|and where was it applauded|À Carthage;;Carthage|
who|ar|مين عمل الموسيقى|Anouar Ben Brahim|
howmuch|fr|combien de minutes sans musique|cinquante minutes|
howmuch|ar|الميزانيه كام|1,3 million d'euros|
howmuch|en|Brussels' contribution|400 000|
who|ar|مين سد العجز|la conserverie voisine|
how|en|How did the cannery pay?|en boîtes|
howmany|ar|تذاكر فيلم غبار|62 000 entrées;;62 000|
howmany|en|admissions so far for this one|38 000|
howmuch|fr|note de Détrez|2|Ma note
why|ar|ليش ديتري عطاه ٢|parce qu'il n'aime pas le poisson;;il n'aime pas le poisson|
which!|ar|أي أخت بتبقى بالآخر||laquelle des trois
who!|en|which of the sisters is on the poster||l'affiche montre
what!|ar|عنوان أول أفلام غربال||dont c'est le troisième
howmuch!|en|what's the amount of the sisters' debt||Trois sœurs héritent
who!|ar|مين لعب دور الأب||Le père n'est pas mort
who!|en|who bought the cannery||veut vendre
howmany!|ar|كم مشاهد في بلجيكا||Celui-ci en est
when!|en|when did Ghorbel's mother die||sa propre mère
howmany!|ar|كم عمر سعاد الماجري||Souad Mejri
yes!|fr|Ghorbel a-t-il obtenu un prix à Carthage ?||À Carthage on a applaudi
howmuch!|en|amount Tunisian TV paid||sans télévision
yes|ar|العاملات بالفيلم عاملات حقيقيات؟|jouées par de vraies ouvrières|
who!|en|who is the baby sister's husband||la benjamine, Yosr
who|fr|le réalisateur|Walid Ghorbel|
where|fr|où est le père|à Palerme;;Palerme|
howmuch|fr|budget|1,3 million d'euros|
which!|fr|quelle sœur reste à la fin||laquelle des trois
what|fr|que veut l'aînée|veut vendre;;vendre|
# twins
howmany|ar|كم تذكرة باع فيلم غبار|62 000;;62 000 entrées|avait fait 62 000
howmany!|ar|كم تذكرة باع الأخوات في بلجيكا||Celui-ci en est à
howmuch!|ar|كم ميزانية فيلم غبار؟||avait fait 62 000
how|en|How old is Zina?|71 ans|Zina Slimane
how!|en|How old is Aicha Trabelsi?||Aïcha Trabelsi
how!|en|How old is the youngest sister?||la benjamine, Yosr
where|fr|Où a-t-on sifflé ?|Namur;;à Namur|La fin divise
where!|fr|Où a-t-on interdit ?||La fin divise
howmany!|fr|Combien de temps est présente la musique en tout ?||La musique d'Anouar
howmuch|ar|قداش من بروكسل|400 000|Budget : 1,3
howmuch!|ar|قداش من قرطاج||À Carthage on a applaudi
who!|en|Which sister signed the sale to the Belgian?||découvre que Radhia
