who|ar|من حاصر حصن العاصي؟|نصوح باشا|ضربه والي
when|en|When did the siege take place?|١٧٣٢|
who|ar|مين صاحب الخان؟|ميخائيل قشقش|
define|fr|Qui était Mikhaïl Qachqach ?|التاجر|ميخائيل قشقش
who|ar|شيخ الخبازين|الفران|وكسروا الباب
who|ar|من هجم على الخان؟|الخبازون|فهجم الخبازون
howmuch|ar|بكم كان قشقش يبيع الحنطة؟|بأربعة أضعاف ثمنها|
who|ar|من اتهم الفران بالسرقة؟|زين الدين|القاضي زين
whom|ar|زين الدين اتهم مين؟|الفران|القاضي زين
whom!|ar|من اتهمه عبدو الفران؟||القاضي زين
how|ar|كيف أجبروا القاضي على العفو؟|أغلق الخبازون أفرانهم يوما|
who|ar|من خان المدينة؟|كرد|وبعد ستة أشهر
howmany|ar|كم كيس أخذ كرد حسن|مئتي كيس|
who|ar|من قتل كرد حسن؟|نصوح باشا|حسن، وفتحه
whom|fr|Qui le pacha a-t-il tué en premier ?|كرد حسن|وقتل كرد حسن
quote|en|How did the pasha justify killing him?|من يبيع بابا|وقتل كرد حسن
whom|ar|من قتل الباشا بعد كرد حسن؟|القاضي|يبيع بابين
who!|ar|من قتل نصوح باشا؟||دخل الباشا
who!|ar|من قتل عبدو الفران؟||ومات عبدو
whom!|ar|من قتله كرد حسن؟||وقتل كرد حسن
no|ar|هل ثبت أن الباشا عرض الرئاسة على عبدو؟|ولا نص يثبت ذلك|
where|ar|وين دفنو عبدو؟|باب الخبازين|
howmuch|ar|كم خفف الباشا من ضرائب الخبازين؟|الثلث|
who|en|Who wrongly named the governor of Aleppo?|دو توت|
who|ar|مين صحح الخطأ؟|أكرم الحصني|
when|ar|متى مات عبدو|بعد الحصار بعشر سنين|
where!|ar|أين قبر قشقش؟||وضاع قبر
who!|fr|Qui a nommé le cheikh des boulangers après 1732 ?||يعينه القاضي
howmany!|ar|كم رغيفا كان يخبز عبدو في اليوم؟||كسروا الباب
when!|ar|متى ولد زين الدين القاضي؟||القاضي زين
who!|en|Who burned the khan?||وكسروا الباب
howmany!|ar|كم يوما دام حصار حصن العاصي؟||ضربه والي
how!|fr|Comment le cadi fut-il tué ?||يبيع بابين
quote!|ar|ماذا قال قشقش للخبازين؟||ميخائيل قشقش
# twins
when|ar|أي سنة انحاصرت المدينة|١٧٣٢;;سنة ١٧٣٢|حصن العاصي سنة
when!|ar|أي سنة انحاصرت حلب||الحصار إلى والي حلب
howmuch!|ar|كم كيسا قبض القاضي من الباشا؟||لقاء مئتي كيس
howmuch|en|After how many months was the gate opened?|ستة أشهر;;بعد ستة أشهر|وبعد ستة أشهر
howmuch!|en|For how many months did the bakers shut their ovens?||فأغلق الخبازون
where!|en|Where is Kurd Hasan buried?||وقتل كرد حسن
who|fr|Qui a mené l'assaut du khan ?|عبدو الفران|عبدو الفران على الخان
who!|fr|Qui a mené la défense de la porte ouest ?||آغا الباب الغربي
when!|fr|En quelle année mourut le marchand Qachqach ?||وضاع قبر قشقش
what|ar|شو عقوبة الفران بحكم القاضي|قطع يده;;بقطع يده|اتهم القاضي
what!|ar|شو عقوبة كرد حسن بحكم القاضي||اتهم القاضي
howmuch!|ar|بكم باع عبدو الرغيف بعد الحصار؟||ووزعوا
