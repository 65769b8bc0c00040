define|ar|من هو ثيودور هالم؟|المستكشف النمساوي|
when|en|When did Halm set out from Ghat?|٢١ فبراير ١٨٩٩|
who|ar|مترجم هالم مين كان|الغدامسي|
howmany|ar|كم جمل كان معه|ستة جمال|
who|ar|من عثر على جثته؟|رعاة|وجد رعاة
where|ar|أين وُجد مقتولا؟|وادي تفسّت|وجد رعاة
whom|fr|À qui le consul imputait-il le meurtre ?|الدليلين|
who|ar|من شنق خمّو؟|رجب بك|
whom|ar|من شنق رجب بك؟|خمّو|مقام رجب بك
who!|ar|من أعدم رجب بك؟||رجب بك
where|ar|إلى أين هرب ولد الأزرق؟|تشاد|
who|ar|من عاد بدفتر هالم؟|سليمان|أما سليمان
who|ar|من قتل هالم على كلام سليمان|صياد غزلان|
who|ar|من اتهم سليمان؟|كارل هالم|
whom|en|Whom did Karl Halm accuse?|سليمان|أما سليمان
what|ar|بماذا اعترف سليمان؟|باع;;بأنه باع|فاختبأ. فاتهمه
define|fr|Qui est Karl Halm ?|ابن أخي القتيل|
why|ar|ليش باع الجمل|ليأكل|
who|ar|من فحص رأس السهم؟|فوزية بن غلبون|
define|en|Who is Fawzia Ben Ghalbon?|المؤرخة الليبية|
where|ar|السهم من صنع وين؟|كانو|
where|fr|Dans quel musée se trouve la pointe de flèche ?|متحف غراتس|
who|ar|من القاتل في رأي المؤرخة؟|باكاري|ورجحت أن
define|ar|باكاري شو شغلته|تاجر رقيق|
whom|ar|من أراد هالم طرده من غات؟|باكاري|ورجحت أن
whom!|ar|من أراد باكاري طرده من فيينا؟||ورجحت أن
no|ar|هل ثبت أن باكاري كان في الوادي؟|ولا دليل على أن باكاري كان في الوادي يومئذ;;ولا دليل|
define|ar|بيترو فاليني|للقنصل الإيطالي|هكذا قال
howmuch|ar|المسافة من غات إلى الوادي|ثلاثة أيام بالجمل|
who!|ar|من كتب الكلمة اللاتينية على الصخرة؟||كلمة لاتينية
who!|en|Who killed Pietro Vallini?||بيترو فاليني
when!|ar|متى مات سليمان الغدامسي؟||الغدامسي
whom!|ar|من الذي قتله ثيودور هالم؟||هالم قتله سهم
what!|ar|ما الكلمة المنقوشة في وادي تفست؟||كلمة لاتينية
howmuch!|ar|بكم باع سليمان الجمل السادس؟||الجمل السادس
who!|fr|Qui a tué Khammou ? quel soldat l'a trahi ?||وشنقه بلا محاكمة
whom!|en|Whom did Karl Halm kill?||كارل هالم
when!|ar|متى ولد هالم؟||المستكشف النمساوي
# twins
when|ar|أي سنة فُحص رأس السهم؟|سنة ١٩٦٣;;١٩٦٣|سنة ١٩٦٣
when!|ar|أي سنة عُثر على النقش اللاتيني؟||ونُقشت على صخرة
when!|ar|أي سنة شُنق ولد الأزرق؟||وشنقه بلا محاكمة
who|en|Who hanged one of the guides?|رجب بك|مقام رجب بك
who!|en|Who hanged the interpreter?||مقام رجب بك
where!|en|Where was the slave trader Bakari killed?||ورجحت أن قاتله
howmany!|fr|Combien de chameaux Bakari a-t-il achetés ?||ومعه ستة جمال
who|fr|Qui était le consul ?|بيترو فاليني|للقنصل الإيطالي
who!|fr|Qui était le pacha ?||وطالب الباشا
what|ar|على ايش كان يدوّر هالم|نقوش تحدث عنها هيرودوت;;عن نقوش تحدث عنها هيرودوت|كان يبحث عن نقوش
what!|ar|على ايش كانت تدوّر فوزية بوادي تفست||فحصت المؤرخة الليبية
where!|ar|أين طُرد باكاري بعد المقالات؟||وطالب بطرده من غات
